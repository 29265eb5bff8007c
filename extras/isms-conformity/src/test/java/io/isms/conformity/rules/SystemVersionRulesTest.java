package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;

import io.isms.Isms;
import io.isms.common.ChangeId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.operation.IsmsVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class SystemVersionRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("CHG-01")
            .violatedBy(
                "the second version names no change",
                second(it -> it.withChange(Optional.empty())),
                "ISMS v2 came about unplanned")
            .violatedBy(
                "nobody meant the change to the second version",
                second(it -> it.withChange(ChangeId.of("CH-2"))),
                "ISMS v2 came about unplanned"));
  }

  private static UnaryOperator<Isms> second(UnaryOperator<IsmsVersion> change) {
    return operation(
        it -> it.withVersions(one(it.versions(), version -> version.version() == 2, change)));
  }
}
