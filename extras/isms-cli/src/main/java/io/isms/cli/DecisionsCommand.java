package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionStatus;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsJson;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells which decisions of a document still stand on what they were made on. */
@picocli.CommandLine.Command(
    name = "decisions",
    description = "Tells of every approval and acceptance whether it still holds, and why.",
    footer = {
      "",
      "A decision is bound to what was seen by the hash that it holds as 'seen'; 'hash --seen' tells"
          + " those of today.",
      "",
      "Exit code 1 if one is outdated, expired or revoked and no later one took its place."
    })
final class DecisionsCommand extends Command {
  private static final List<String> COLUMNS =
      List.of("Decision", "By", "On", "Until", "State", "Why", "Replaced by", "Seen", "Now");

  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Mixin private FormatOption format = new FormatOption();

  @Override
  public Integer call() {
    Isms isms = Documents.read(terminal().source(file)).isms();
    ImmutableList<DecisionStatus> states =
        DecisionRegister.of(isms, new CanonicalJson()).statesOn(asOf.day(terminal()));
    terminal()
        .print(
            switch (format.chosen()) {
              case json -> IsmsJson.write(states);
              case csv -> csv(states);
              case table -> table(states);
            });
    long open = states.stream().filter(DecisionStatus::needsDecision).count();
    if (open == 0) {
      return Terminal.DONE;
    }
    terminal().message(String.format("%d of %d decisions to be made again", open, states.size()));
    return Terminal.FINDINGS;
  }

  private static String csv(List<DecisionStatus> states) {
    return Csv.write(
        COLUMNS,
        states.stream()
            .map(
                it ->
                    List.of(
                        it.label(),
                        it.by().value(),
                        it.on().toString(),
                        it.validUntil().map(Object::toString).orElse(""),
                        it.state().name(),
                        Csv.safe(it.why()),
                        it.replacedBy().map(Object::toString).orElse(""),
                        it.seen().map(Object::toString).orElse(""),
                        it.now().map(Object::toString).orElse("")))
            .toList());
  }

  private static String table(List<DecisionStatus> states) {
    TextTable table = new TextTable("Decision", "By", "On", "Until", "State", "Why");
    for (DecisionStatus it : states) {
      table.row(
          it.label(),
          it.by().value(),
          it.on().toString(),
          it.validUntil().map(Object::toString).orElse(""),
          it.state().name(),
          it.why() + it.replacedBy().map(later -> "; replaced by " + later).orElse(""));
    }
    return table.toString();
  }
}
