package se.paragraf.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.AnswerKind;
import se.paragraf.index.answer.Evidence;

/** An answer as people read it: the words, where they stand, and what they rest on. */
public final class AnswerText {

  /** Three sources are enough to judge an answer by; JSON has them all. */
  private static final int MOST_EVIDENCE = 3;

  private static final int QUOTE_CHARACTERS = 320;

  private final Messages messages;
  private final Console console;

  public AnswerText(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
  }

  public String of(Answer answer) {
    Lines lines = new Lines(console.width());
    if (answer.kind() == AnswerKind.NONE) {
      lines.add(0, messages.text("ask.none"));
    } else {
      answer.answer().ifPresent(text -> answer(text, lines));
    }
    answer.remark().ifPresent(remark -> lines.gap().add(0, remark));
    evidence(answer, lines);
    for (Answer.Alternative alternative : answer.alternatives()) {
      lines.gap().add(0, messages.text("ask.alternative", alternative.answer()));
      alternative.evidence().stream().limit(1).forEach(source -> source(source, lines));
    }
    lines.gap().add(0, foot(answer));
    return lines.toString();
  }

  /** The points of a decision keep their lines. */
  private void answer(String text, Lines lines) {
    for (String line : text.split("\n")) {
      lines.add(0, strong(line));
    }
  }

  private void evidence(Answer answer, Lines lines) {
    List<Evidence> evidence = answer.evidence();
    if (evidence.isEmpty()) {
      return;
    }
    if (answer.kind() == AnswerKind.NONE) {
      lines.gap().add(0, messages.text("ask.nearest"));
    } else {
      lines.gap();
    }
    evidence.stream().limit(MOST_EVIDENCE).forEach(source -> source(source, lines));
  }

  private void source(Evidence evidence, Lines lines) {
    lines.hang(2, messages.text("ask.source") + " ", evidence.citation());
    lines.add(4, "”" + shortened(evidence.quote()) + "”");
  }

  private static String shortened(String quote) {
    String flat = quote.replace('\n', ' ');
    if (flat.length() <= QUOTE_CHARACTERS) {
      return flat;
    }
    return flat.substring(0, flat.lastIndexOf(' ', QUOTE_CHARACTERS)) + " …";
  }

  private String foot(Answer answer) {
    Answer.Coverage coverage = answer.coverage();
    String archive =
        messages.text(
            "ask.coverage",
            messages.count("count.documents", coverage.documents()),
            messages.count("count.meetings", coverage.meetings()),
            days(coverage.from(), coverage.to()));
    return answer.kind() == AnswerKind.NONE
        ? archive
        : messages.text("ask.confidence", Math.round(answer.confidence() * 100)) + " " + archive;
  }

  private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.flatMap(first -> to.map(last -> " " + first + " – " + last)).orElse("");
  }

  /** Word by word, as a bold line must not run into the margin of the next. */
  private String strong(String text) {
    return java.util.Arrays.stream(text.split(" "))
        .map(console::strong)
        .collect(java.util.stream.Collectors.joining(" "));
  }
}
