package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity that a sister unit or a supplier does for the organization. */
@Value.Immutable
@SourceClause(value = "4.3 c)", edition2005 = "4.2.1 a)")
public interface OutsourcedActivity extends WithOutsourcedActivity {
  /** What is done. */
  String activity();

  /** Who does it; empty is a gap that the checker reports. */
  Optional<PartyId> provider();

  /** The interfaces through which it is done; empty is a gap that the checker reports. */
  @Value.NaturalOrder
  ImmutableSortedSet<InterfaceId> interfaces();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!activity().isBlank(), "Invalid outsourced activity: activity is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OutsourcedActivity}. */
  final class Builder extends ImmutableOutsourcedActivity.Builder {
    Builder() {}
  }
}
