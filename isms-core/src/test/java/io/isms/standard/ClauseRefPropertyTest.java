package io.isms.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.CommonDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CommonDomain.class)
class ClauseRefPropertyTest {
  @Property(tries = 200)
  void readsWhatItPrints(@ForAll ClauseRef clause) {
    assertEquals(clause, ClauseRef.parse(clause.toString()));
  }

  @Property(tries = 200)
  void theEditionIsPartOfIt(@ForAll ClauseRef clause, @ForAll Edition edition) {
    assertEquals(
        edition == clause.edition(), clause.equals(ClauseRef.of(edition, clause.clause())));
  }
}
