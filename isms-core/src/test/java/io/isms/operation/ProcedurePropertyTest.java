package io.isms.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProcedurePropertyTest {
  @Property(tries = 100)
  void theLastExecutionIsTheGreatestDayUpToTheGivenOne(
      @ForAll @Size(max = 6) Set<@IntRange(min = 20_000, max = 20_020) Integer> days,
      @ForAll @IntRange(min = 19_999, max = 20_021) int asOf) {
    Procedure procedure =
        Procedure.builder()
            .id(ProcedureId.of("PR-1"))
            .name("x")
            .addAllExecutions(days.stream().map(LocalDate::ofEpochDay).toList())
            .build();
    assertEquals(
        days.stream().filter(day -> day <= asOf).max(Integer::compare).map(LocalDate::ofEpochDay),
        procedure.lastExecutedOn(LocalDate.ofEpochDay(asOf)));
  }

  @Property(tries = 50)
  void whatIsMaintainedIsImplemented(@ForAll Set<ProcedureState> states) {
    Procedure procedure =
        Procedure.builder().id(ProcedureId.of("PR-1")).name("x").addAllStates(states).build();
    assertEquals(
        procedure.isMaintained(),
        procedure.isImplemented() && states.size() == ProcedureState.values().length);
  }
}
