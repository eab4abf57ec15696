package se.paragraf.cli.output;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.chain.Chain;

/** A matter's way through the bodies, as JSON and as people read it. */
public final class ChainView {

  private static final String POINT = "– ";

  private final Messages messages;
  private final Console console;
  private final ChangedWords words;

  public ChainView(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
    this.words = new ChangedWords(console);
  }

  private record Json(
      @JsonProperty("case") Optional<String> caseNumber,
      Optional<String> organization,
      String title,
      List<Chain.Step> steps,
      List<Chain.StepChange> changes,
      List<Chain.StepChange> quotedProposals,
      List<Chain.MissingReference> missing) {}

  public static String json(Chain chain) {
    return OutputJson.write(
        new Json(
            chain.caseNumber(),
            chain.organization(),
            chain.title(),
            chain.steps(),
            chain.changes(),
            chain.quotedProposals(),
            chain.missing()));
  }

  public String text(Chain chain) {
    Lines lines = new Lines(console.width());
    lines.add(
        0,
        chain.caseNumber().map(number -> number + " · ").orElse("") + words.strong(chain.title()));
    for (int i = 0; i < chain.steps().size(); i++) {
      step(i, chain, lines.gap());
    }
    if (!chain.quotedProposals().isEmpty()) {
      lines.gap().add(0, messages.text("chain.quoted"));
      chain.quotedProposals().forEach(change -> quoted(chain, change, lines));
    }
    if (!chain.missing().isEmpty()) {
      lines.gap().add(0, messages.text("chain.missing"));
      chain.missing().forEach(missing -> lines.hang(2, POINT, missing.text()));
    }
    return lines.toString();
  }

  private void step(int number, Chain chain, Lines lines) {
    Chain.Step step = chain.steps().get(number);
    String action =
        messages.text("action." + step.action().name().toLowerCase(java.util.Locale.ROOT));
    lines.spread((number + 1) + ". " + step.citation(), action);
    if (!step.decision().lead().isEmpty()) {
      lines.add(3, step.decision().lead());
    }
    step.decision().items().forEach(item -> lines.hang(3, POINT, item));
    List<Chain.StepChange> changes = chain.changesTo(number);
    if (!changes.isEmpty()) {
      ChangedItems items = new ChangedItems(messages, chain);
      lines.hang(3, "≠ ", items.count(changes));
      changes.forEach(
          change -> lines.hang(5, POINT, items.of(change) + " " + words.of(change.operations())));
    }
  }

  private void quoted(Chain chain, Chain.StepChange change, Lines lines) {
    lines.hang(
        2,
        POINT,
        messages.text(
            "chain.quotedBy",
            chain.steps().get(change.to()).citation(),
            chain.steps().get(change.from()).citation(),
            words.of(change.operations())));
  }
}
