package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatment;
import org.immutables.value.Value;

/** The treatment of a risk as it is proposed in terms of another edition. */
@Value.Immutable
@SourceClause(value = "6.1.3 b)", edition2005 = "4.2.1 f)")
public interface MigratedTreatment extends WithMigratedTreatment {
  /** The treatment with the controls of the new edition. */
  RiskTreatment treatment();

  /** What became of each control that it needs, sentence by sentence. */
  ImmutableList<String> explanation();

  /** The risk. */
  default RiskId risk() {
    return treatment().risk();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MigratedTreatment}. */
  final class Builder extends ImmutableMigratedTreatment.Builder {
    Builder() {}
  }
}
