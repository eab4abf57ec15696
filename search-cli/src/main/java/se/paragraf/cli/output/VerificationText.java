package se.paragraf.cli.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.paragraf.index.arithmetic.Verification;
import se.paragraf.index.arithmetic.Verification.Difference;
import se.paragraf.model.Table;

/** The recomputed sums and differences of tables as people read them. */
public final class VerificationText {

  private final Messages messages;
  private final Console console;
  private final TraceWords words;

  public VerificationText(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
    this.words = new TraceWords(messages);
  }

  /** One entry for each table with something recomputed, differences below it. */
  public String of(List<Table> tables, List<Verification> verifications) {
    Lines lines = new Lines(console.width());
    int checked = verifications.stream().mapToInt(Verification::checked).sum();
    long differences = verifications.stream().mapToLong(v -> v.differences().size()).sum();
    lines.add(
        0,
        messages.count("verify.checked", checked)
            + ", "
            + messages.count("verify.differences", differences));
    for (int at = 0; at < tables.size(); at++) {
      if (verifications.get(at).checked() > 0) {
        table(tables.get(at), verifications.get(at), lines);
      }
    }
    return lines.toString();
  }

  private void table(Table table, Verification verification, Lines lines) {
    String page =
        table.regions().stream()
            .findFirst()
            .map(region -> ", " + messages.text("page", region.page()))
            .orElse("");
    String found =
        verification.differences().isEmpty()
            ? messages.text("verify.agrees")
            : messages.count("verify.differences", verification.differences().size());
    lines.hang(
        0,
        "",
        table.title().orElse(table.id())
            + page
            + ": "
            + messages.count("verify.checked", verification.checked())
            + ", "
            + found);
    verification.differences().forEach(difference -> lines.hang(2, "≠ ", sentence(difference)));
  }

  private String sentence(Difference difference) {
    return messages.text(
        "verify." + difference.rule().name().toLowerCase(Locale.ROOT),
        difference.label(),
        difference.header(),
        difference.cell().text(),
        number(difference.computed()),
        String.join("; ", difference.terms()),
        number(difference.slack()));
  }

  private String number(BigDecimal value) {
    return words.number(value, new TraceWords.Shown("", BigDecimal.ONE));
  }
}
