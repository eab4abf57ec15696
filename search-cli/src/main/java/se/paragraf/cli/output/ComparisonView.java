package se.paragraf.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.index.chain.Operation;
import se.paragraf.index.compare.Comparison;
import se.paragraf.index.compare.Comparison.Change;
import se.paragraf.index.compare.Comparison.FieldChange;
import se.paragraf.index.compare.Comparison.ParagraphChange;

/** What changed between two versions of minutes, as text and as a page to print. */
public final class ComparisonView {

  private final Messages messages;
  private final Console console;
  private final ChangedWords words;
  private final ComparisonWords said;

  public ComparisonView(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
    this.words = new ChangedWords(console);
    this.said = new ComparisonWords(messages);
  }

  /** Decisions first, then the rest; §§ without a change are only counted. */
  public String text(Comparison comparison) {
    Lines lines = new Lines(console.width());
    List<ParagraphChange> decisions = ComparisonWords.withChangedDecisions(comparison);
    if (!decisions.isEmpty()) {
      lines.add(0, words.strong(messages.text("compare.decisions")));
      decisions.forEach(change -> decision(change, lines));
    }
    List<ParagraphChange> others = ComparisonWords.withOtherChanges(comparison);
    if (!others.isEmpty()) {
      lines.gap().add(0, words.strong(messages.text("compare.others")));
      others.forEach(change -> other(change, lines));
    }
    if (!comparison.frontPage().isEmpty()) {
      lines.gap().add(0, words.strong(messages.text("compare.frontPage")));
      comparison.frontPage().forEach(field -> field(field, lines));
    }
    return lines.gap().add(0, said.summary(comparison)).toString();
  }

  /** The decision alone; where other words of the § differ too, all of it below. */
  private void decision(ParagraphChange change, Lines lines) {
    lines.add(2, said.heading(change));
    lines.add(4, words.of(change.decisions()));
    if (ComparisonWords.isMoreThanDecision(change)) {
      lines.add(4, messages.text("compare.whole") + ":");
      lines.add(6, words.of(change.operations()));
    }
  }

  private void other(ParagraphChange change, Lines lines) {
    lines.add(2, said.heading(change));
    if (change.change() == Change.CHANGED) {
      lines.add(4, words.of(change.operations()));
    }
  }

  private void field(FieldChange field, Lines lines) {
    lines.hang(2, field.label() + ": ", words.of(field.operations()));
  }

  /** A page of its own, to read and to print. */
  public String html(Comparison comparison, String older, String newer) {
    StringBuilder body = new StringBuilder();
    body.append(element("h1", older + " → " + newer));
    section(
        "compare.decisions",
        ComparisonWords.withChangedDecisions(comparison).stream().map(this::decision).toList(),
        body);
    section(
        "compare.others",
        ComparisonWords.withOtherChanges(comparison).stream()
            .map(change -> element("h3", said.heading(change)) + marked(change.operations()))
            .toList(),
        body);
    section(
        "compare.frontPage",
        comparison.frontPage().stream()
            .map(field -> element("h3", field.label()) + marked(field.operations()))
            .toList(),
        body);
    body.append(element("p", said.summary(comparison)));
    return HtmlPage.of(messages.locale(), older + " → " + newer, body.toString());
  }

  private void section(String key, List<String> entries, StringBuilder body) {
    if (!entries.isEmpty()) {
      body.append(element("h2", messages.text(key)));
      entries.forEach(body::append);
    }
  }

  private String decision(ParagraphChange change) {
    String whole =
        ComparisonWords.isMoreThanDecision(change)
            ? element("h4", messages.text("compare.whole")) + marked(change.operations())
            : "";
    return element("h3", said.heading(change)) + marked(change.decisions()) + whole;
  }

  private static String marked(List<Operation> operations) {
    return operations.stream()
        .map(operation ->
            switch (operation.op()) {
              case EQUAL -> HtmlPage.escape(operation.text());
              case INSERT -> element("ins", operation.text());
              case DELETE -> element("del", operation.text());
            })
        .collect(Collectors.joining(" ", "<p>", "</p>\n"));
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + HtmlPage.escape(text) + "</" + name + ">";
  }
}
