package io.isms.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.testing.IsmsDomain;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(IsmsDomain.class)
@Domain(DomainContext.Global.class)
class TraceabilityPropertyTest {
  @Property(tries = 50)
  void backIsTheInverseOfForward(@ForAll Isms isms) {
    Traceability trace = Traceability.of(isms);
    TreeSet<TraceElement> all = new TreeSet<>();
    for (TraceLink link : trace.links()) {
      all.add(link.source());
      all.add(link.target());
    }
    TreeSet<TraceLink> forward = new TreeSet<>();
    TreeSet<TraceLink> back = new TreeSet<>();
    for (TraceElement one : all) {
      trace.forwardFrom(one).forEach(other -> forward.add(TraceLink.of(one, other)));
      trace.backFrom(one).forEach(other -> back.add(TraceLink.of(other, one)));
    }
    assertEquals(forward, back);
  }

  @Property(tries = 50)
  void aChainEndsAtItsFirstBrokenStep(@ForAll Isms isms) {
    Traceability trace = Traceability.of(isms);
    for (var treatment : isms.treatment().treatments()) {
      for (var control : treatment.necessaryControls()) {
        for (TraceChain chain : trace.chainsBack(control)) {
          int last = chain.steps().size() - 1;
          for (int i = 0; i <= last; i++) {
            assertEquals(i == last && !chain.isComplete(), chain.steps().get(i).isBroken());
          }
        }
      }
    }
  }
}
