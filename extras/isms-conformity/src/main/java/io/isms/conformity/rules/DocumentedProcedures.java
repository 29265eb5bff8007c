package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.Probe;
import io.isms.operation.Procedure;
import io.isms.operation.ProcedureState;
import java.util.EnumSet;
import java.util.Optional;

/** The procedures that the 2005 edition wants documented: set up, written, followed, kept up. */
final class DocumentedProcedures {
  private DocumentedProcedures() {}

  /**
   * Tells whether there is such a procedure and it is maintained.
   *
   * @param name what the procedure is about, as it is to stand in messages
   * @return the procedure; empty if there is none
   */
  static Optional<Procedure> check(Probe it, ProcedurePurpose purpose, String name) {
    Optional<Procedure> found =
        it.isms().operation().procedures().stream()
            .filter(procedure -> procedure.purposes().contains(purpose))
            .findFirst();
    it.demand(found.isPresent(), purpose, "%s procedure missing", name);
    found.ifPresent(
        procedure -> {
          ImmutableSet<ProcedureState> lacking =
              Sets.difference(EnumSet.allOf(ProcedureState.class), procedure.states())
                  .immutableCopy();
          it.require(
              lacking.isEmpty(),
              procedure.id(),
              "%s procedure %s is not %s",
              name,
              procedure.id(),
              lacking);
        });
    return found;
  }

  /** The same, and whether the procedure lays down each of those steps. */
  static void check(Probe it, ProcedurePurpose purpose, String name, ImmutableSet<String> letters) {
    check(it, purpose, name)
        .ifPresent(
            procedure ->
                letters.forEach(
                    letter ->
                        it.require(
                            procedure.steps().contains(letter),
                            procedure.id(),
                            "%s procedure %s lacks step %s)",
                            name,
                            procedure.id(),
                            letter)));
  }
}
