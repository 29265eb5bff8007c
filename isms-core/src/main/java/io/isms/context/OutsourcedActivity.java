package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity that another unit or a supplier carries out for what is inside the scope. */
@Value.Immutable
@SourceClause("4.3 c)")
public interface OutsourcedActivity extends WithOutsourcedActivity {
  /** The id. */
  OutsourcedId id();

  /** What is done. */
  String activity();

  /** Who does it: a sister unit or a supplier; empty is a gap that the checker reports. */
  Optional<PartyId> provider();

  /** The interfaces to it. */
  @Value.NaturalOrder
  ImmutableSortedSet<InterfaceId> interfaces();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!activity().isBlank(), "Invalid outsourced activity %s: activity is blank", id());
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
