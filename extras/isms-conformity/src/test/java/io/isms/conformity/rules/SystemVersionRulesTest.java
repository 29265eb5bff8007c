package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.ChangeId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
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
                "ISMS v2 came about unplanned"),
        RuleCase.of("CHG-01")
            .satisfiedBy(
                "a third version is to come, nobody knows how",
                operation(
                    it ->
                        it.withVersions(
                            ImmutableList.<IsmsVersion>builder()
                                .addAll(it.versions())
                                .add(
                                    IsmsVersion.builder()
                                        .version(3)
                                        .on(ConformingIsms.DAY.plusDays(1))
                                        .build())
                                .build()))));
  }

  private static UnaryOperator<Isms> second(UnaryOperator<IsmsVersion> change) {
    return operation(
        it -> it.withVersions(one(it.versions(), version -> version.version() == 2, change)));
  }
}
