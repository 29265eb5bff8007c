package io.isms.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.json.IsmsJson;
import io.isms.standard.NaturalOrder;
import io.isms.trace.TraceChain;
import io.isms.trace.TraceElement;
import io.isms.trace.TraceKind;
import io.isms.trace.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Chains as trees for people, as rows and as JSON. */
final class TraceForms {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("Chain", "Step", "Kind", "Id", "Title", "Problem");

  private final ImmutableMap<String, String> titles;

  /** The forms with the titles of that Annex A. */
  TraceForms(ControlCatalog annexA) {
    titles =
        annexA.controls().stream()
            .collect(
                ImmutableMap.toImmutableMap(control -> control.id().toString(), Control::title));
  }

  /** The chains of one element. */
  String ofOne(Format format, ImmutableList<TraceChain> back, ImmutableList<TraceChain> forward) {
    return switch (format) {
      case json -> IsmsJson.write(ImmutableMap.of("back", back, "forward", forward));
      case csv -> csv(ImmutableList.<TraceChain>builder().addAll(back).addAll(forward).build());
      case table -> tree("Back", back) + tree("Forward", forward);
    };
  }

  /** The chains of all controls, back. */
  String ofAll(Format format, ImmutableList<TraceChain> chains) {
    return switch (format) {
      case json -> IsmsJson.write(ImmutableMap.of("back", chains));
      case csv -> csv(chains);
      case table -> summary(chains);
    };
  }

  private String csv(List<TraceChain> chains) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      String chain = Integer.toString(i + 1);
      TraceElement start = chains.get(i).start();
      rows.add(
          List.of(chain, "0", start.kind().toString(), start.id(), Csv.safe(title(start)), ""));
      List<TraceStep> steps = chains.get(i).steps();
      for (int j = 0; j < steps.size(); j++) {
        TraceStep step = steps.get(j);
        rows.add(
            List.of(
                chain,
                Integer.toString(j + 1),
                step.found().map(TraceElement::kind).orElse(step.expected()).toString(),
                step.found().map(TraceElement::id).orElse(""),
                Csv.safe(step.found().map(this::title).orElse("")),
                step.problem().orElse("")));
      }
    }
    return Csv.write(HEADER, rows);
  }

  /** What chains have in common at their beginning is written once. */
  private String tree(String heading, List<TraceChain> chains) {
    if (chains.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(heading).append('\n');
    List<String> before = List.of();
    for (TraceChain chain : chains) {
      List<String> lines = lines(chain);
      int common = 0;
      while (common < Math.min(before.size(), lines.size())
          && before.get(common).equals(lines.get(common))) {
        common++;
      }
      lines.subList(common, lines.size()).forEach(line -> text.append(line).append('\n'));
      before = lines;
    }
    return text.append('\n').toString();
  }

  private List<String> lines(TraceChain chain) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + line(chain.start()));
    for (TraceStep step : chain.steps()) {
      lines.add(
          (step.isBroken() ? "! " : "  ")
              + "  ".repeat(lines.size())
              + step.problem()
                  .map(problem -> problem + " (expected: " + step.expectation() + ")")
                  .or(() -> step.found().map(this::line))
                  .orElseThrow());
    }
    return lines;
  }

  private String line(TraceElement element) {
    String title = title(element);
    return element.words() + (title.isEmpty() ? "" : ": " + title);
  }

  private String title(TraceElement element) {
    return element
        .title()
        .orElseGet(
            () -> element.kind() == TraceKind.CONTROL ? titles.getOrDefault(element.id(), "") : "");
  }

  /** A row for each control, and how many lead where. */
  private String summary(List<TraceChain> chains) {
    ImmutableListMultimap<TraceElement, TraceChain> byControl =
        Multimaps.index(chains, TraceChain::start);
    TextTable table = new TextTable("Control", "Title", "Leads back to", "Breaks");
    int toObjectives = 0;
    int toRequirements = 0;
    for (TraceElement control : byControl.keySet()) {
      List<TraceChain> complete =
          byControl.get(control).stream().filter(TraceChain::isComplete).toList();
      if (complete.stream().anyMatch(chain -> chain.passes(TraceKind.OBJECTIVE))) {
        toObjectives++;
      } else if (!complete.isEmpty()) {
        toRequirements++;
      }
      table.row(
          control.id(),
          title(control),
          complete.stream()
              .map(chain -> TraceForms.reason(chain).id())
              .distinct()
              .sorted(NaturalOrder.INSTANCE)
              .collect(Collectors.joining(" ")),
          breaks(byControl.get(control)));
    }
    int all = byControl.keySet().size();
    return String.format(
        "%s\n%d controls: %d lead back to policy and objectives, %d to a requirement only, %d"
            + " nowhere\n",
        table, all, toObjectives, toRequirements, all - toObjectives - toRequirements);
  }

  /** The risk or the requirement that a complete chain from a control leads over. */
  private static TraceElement reason(TraceChain chain) {
    return chain
        .elements()
        .filter(it -> it.kind() == TraceKind.RISK || it.kind() == TraceKind.REQUIREMENT)
        .findFirst()
        .orElse(chain.start());
  }

  /** The first problem of a control, and how many more there are. */
  private static String breaks(List<TraceChain> chains) {
    ImmutableList<String> problems =
        chains.stream()
            .flatMap(chain -> chain.firstBroken().stream())
            .flatMap(step -> step.problem().stream())
            .distinct()
            .collect(toImmutableList());
    return problems.stream().findFirst().orElse("")
        + (problems.size() > 1 ? " (" + (problems.size() - 1) + " more)" : "");
  }
}
