package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.Revocation;
import io.isms.testing.Samples;
import io.isms.testing.TreatmentDomain;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TreatmentDomain.class)
@Domain(DomainContext.Global.class)
class RiskAcceptancePropertyTest {
  @Provide
  Arbitrary<LocalDate> day() {
    return Samples.day();
  }

  @Property(tries = 200)
  void isInForceFromItsFirstToItsLastDayUnlessTakenBackBefore(
      @ForAll RiskAcceptance acceptance, @ForAll("day") LocalDate day) {
    for (LocalDate asOf : Stream.concat(turns(acceptance), Stream.of(day)).toList()) {
      boolean begun = !asOf.isBefore(acceptance.acceptedOn());
      boolean runOut = acceptance.validUntil().filter(asOf::isAfter).isPresent();
      boolean takenBack = acceptance.revocation().filter(it -> it.isInForce(asOf)).isPresent();
      assertEquals(begun && !runOut && !takenBack, acceptance.isInForce(asOf), asOf.toString());
    }
  }

  /** The days on which its state may turn, with the day before and after each. */
  private static Stream<LocalDate> turns(RiskAcceptance acceptance) {
    return Stream.of(
            Stream.of(acceptance.acceptedOn()),
            acceptance.validUntil().stream(),
            acceptance.revocation().stream().map(Revocation::on))
        .flatMap(days -> days)
        .flatMap(on -> Stream.of(on.minusDays(1), on, on.plusDays(1)));
  }
}
