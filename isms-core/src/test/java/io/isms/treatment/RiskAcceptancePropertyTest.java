package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.Samples;
import io.isms.testing.TreatmentDomain;
import java.time.LocalDate;
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
  void isInForceFromItsFirstToItsLastDay(
      @ForAll RiskAcceptance acceptance, @ForAll("day") LocalDate day) {
    long from = acceptance.acceptedOn().toEpochDay();
    long until = acceptance.validUntil().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    assertEquals(from <= day.toEpochDay() && day.toEpochDay() <= until, acceptance.isInForce(day));
    assertEquals(true, acceptance.isInForce(acceptance.acceptedOn()));
    assertEquals(false, acceptance.isInForce(acceptance.acceptedOn().minusDays(1)));
    acceptance.validUntil().ifPresent(end -> assertEquals(true, acceptance.isInForce(end)));
    acceptance
        .validUntil()
        .ifPresent(end -> assertEquals(false, acceptance.isInForce(end.plusDays(1))));
  }
}
