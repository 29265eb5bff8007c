package io.isms.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.control.ControlCatalog;
import io.isms.trace.TraceChain;
import io.isms.trace.TraceElement;
import io.isms.trace.TraceKind;
import io.isms.trace.Traceability;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what a control rests on, or what follows from a risk, a policy or another element. */
@picocli.CommandLine.Command(
    name = "trace",
    description = "Walks from a control back to policy and objectives, and from other elements on.",
    footer = {
      "",
      "ID is that of a control, such as 2022:A.5.7, of a risk, an assessment, a policy, an"
          + " objective, a requirement or an action. Without it, every control that is in is walked"
          + " back.",
      "Exit code 1 if a chain breaks; the step at which it does is marked with !."
    })
final class TraceCommand extends Command {
  /** The kinds whose elements go by the id of another one. */
  private static final ImmutableSet<TraceKind> BY_ANOTHER =
      ImmutableSet.of(
          TraceKind.CRITERIA, TraceKind.TREATMENT, TraceKind.DECISION, TraceKind.IMPLEMENTATION);

  @Parameters(index = "0", paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "What to walk from.")
  private Optional<String> id = Optional.empty();

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Mixin private TextOption text = new TextOption();

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() {
    Isms isms = Documents.read(terminal().source(file)).isms();
    ControlCatalog annexA = text.over(isms.edition(), terminal());
    Traceability trace = Traceability.of(isms, asOf.day(terminal()));
    TraceForms forms = new TraceForms(annexA);
    ImmutableList<TraceChain> back;
    ImmutableList<TraceChain> forward;
    if (id.isPresent()) {
      TraceElement start = start(id.orElseThrow(), trace, isms, annexA);
      back = goesBack(start) ? trace.chainsBack(start) : ImmutableList.of();
      forward = goesForward(start) ? trace.chainsForward(start) : ImmutableList.of();
      terminal().print(forms.ofOne(format.chosen(), back, forward));
    } else {
      back =
          trace.links().stream()
              .filter(link -> link.target().kind() == TraceKind.DECISION)
              .flatMap(link -> trace.chainsBack(link.source()).stream())
              .collect(toImmutableList());
      forward = ImmutableList.of();
      terminal().print(forms.ofAll(format.chosen(), back));
    }
    return Stream.concat(back.stream(), forward.stream()).allMatch(TraceChain::isComplete)
        ? Terminal.DONE
        : Terminal.FINDINGS;
  }

  /** Whether something comes before it: not before an objective, nor before a requirement. */
  private static boolean goesBack(TraceElement element) {
    return element.kind() != TraceKind.OBJECTIVE && element.kind() != TraceKind.REQUIREMENT;
  }

  /** Whether something follows from it: not from an action. */
  private static boolean goesForward(TraceElement element) {
    return element.kind() != TraceKind.ACTION;
  }

  private TraceElement start(String wanted, Traceability trace, Isms isms, ControlCatalog annexA) {
    Set<TraceElement> known = known(trace, isms, annexA);
    return known.stream()
        .filter(element -> element.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    Source.nameOf(file)
                        + ": "
                        + Similar.unknown(
                            wanted, known.stream().map(TraceElement::id).distinct().toList())));
  }

  /** All that one can walk from, each id once for what has one of its own. */
  private static Set<TraceElement> known(Traceability trace, Isms isms, ControlCatalog annexA) {
    TreeSet<TraceElement> known = new TreeSet<>();
    trace.links().stream()
        .flatMap(link -> Stream.of(link.source(), link.target()))
        .filter(it -> !BY_ANOTHER.contains(it.kind()))
        .forEach(known::add);
    add(known, TraceKind.CONTROL, annexA.controls().stream().map(it -> it.id()));
    add(known, TraceKind.CONTROL, isms.controls().custom().stream().map(it -> it.id()));
    add(known, TraceKind.RISK, isms.register().risks().stream().map(it -> it.id()));
    add(known, TraceKind.POLICY, isms.leadership().policies().stream().map(it -> it.id()));
    add(known, TraceKind.OBJECTIVE, isms.planning().objectives().stream().map(it -> it.id()));
    add(known, TraceKind.REQUIREMENT, isms.context().requirements().stream().map(it -> it.id()));
    add(known, TraceKind.ACTION, isms.treatment().actions().stream().map(it -> it.id()));
    return known;
  }

  private static void add(Set<TraceElement> known, TraceKind kind, Stream<?> ids) {
    ids.forEach(one -> known.add(TraceElement.of(kind, one)));
  }
}
