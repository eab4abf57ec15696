package se.paragraf.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.AnswerKind;
import se.paragraf.index.answer.Evidence;
import se.paragraf.index.answer.FoundQuantity;
import se.paragraf.model.Quantity.Status;

/** An answer as people read it: the words, where they stand, and what they rest on. */
public final class AnswerText {

  /** Three sources are enough to judge an answer by; JSON has them all. */
  private static final int MOST_EVIDENCE = 3;

  private static final int QUOTE_CHARACTERS = 320;
  private static final int MOST_OTHERS = 2;
  private static final int OTHER_CHARACTERS = 160;
  private static final String BULLET = "• ";
  private static final String POINT = "– ";

  private final Messages messages;
  private final Console console;
  private final ChangedWords words;
  private final TraceWords traced;

  public AnswerText(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
    this.words = new ChangedWords(console);
    this.traced = new TraceWords(messages);
  }

  public String of(Answer answer) {
    Lines lines = new Lines(console.width());
    if (answer.kind() == AnswerKind.NONE) {
      lines.add(0, words.strong(messages.text("ask.none")));
    }
    answer.answer().ifPresent(text -> answer(text, lines));
    answer.quantity().flatMap(this::meaning).ifPresent(text -> lines.add(0, text));
    answer.remark().ifPresent(remark -> lines.gap().add(0, remark));
    evidence(answer, lines);
    alternatives(answer.alternatives(), lines);
    lines.gap().add(0, foot(answer));
    return lines.toString();
  }

  /**
   * Which of several figures it is: its status, period and organisation, as far as they are known.
   */
  private Optional<String> meaning(FoundQuantity quantity) {
    Optional<String> status =
        Optional.of(quantity.status()).filter(s -> s != Status.OTHER).map(traced::status);
    Optional<String> period = quantity.period().map(p -> traced.period(Optional.of(p)));
    String when = Stream.concat(status.stream(), period.stream()).collect(Collectors.joining(" "));
    String all =
        Stream.concat(Stream.of(when), quantity.organization().stream())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of(messages.text("ask.means", all));
  }

  /** The points of a decision keep their lines. */
  private void answer(String text, Lines lines) {
    for (String line : text.split("\n")) {
      if (line.startsWith(BULLET)) {
        lines.hang(2, POINT, words.strong(line.substring(BULLET.length())));
      } else {
        lines.add(0, words.strong(line));
      }
    }
  }

  private void evidence(Answer answer, Lines lines) {
    if (answer.evidence().isEmpty()) {
      return;
    }
    lines.gap();
    if (answer.kind() == AnswerKind.NONE) {
      lines.add(0, messages.text("ask.nearest"));
    }
    String said = flat(answer.answer().orElse(""));
    for (Evidence source : answer.evidence().subList(0, most(answer.evidence(), MOST_EVIDENCE))) {
      lines.hang(2, messages.text("ask.source") + " ", source.citation());
      if (!said.contains(flat(source.quote()))) {
        lines.add(4, "”" + shortened(source.quote(), QUOTE_CHARACTERS) + "”");
      }
    }
  }

  private void alternatives(List<Answer.Alternative> alternatives, Lines lines) {
    if (alternatives.isEmpty()) {
      return;
    }
    lines.gap().add(0, messages.text("ask.alternatives"));
    for (Answer.Alternative other : alternatives.subList(0, most(alternatives, MOST_OTHERS))) {
      lines.hang(2, POINT, shortened(other.answer(), OTHER_CHARACTERS));
      other.quantity().flatMap(this::meaning).ifPresent(text -> lines.add(4, text));
      other.evidence().stream().limit(1).forEach(source -> lines.add(4, source.citation()));
    }
  }

  private static int most(List<?> list, int most) {
    return Math.min(most, list.size());
  }

  /** Without line ends and points, to compare and to show on one line. */
  private static String flat(String text) {
    return text.replace(BULLET, "").replaceAll("\\s+", " ").strip();
  }

  private static String shortened(String text, int most) {
    String flat = flat(text);
    return flat.length() <= most ? flat : flat.substring(0, flat.lastIndexOf(' ', most)) + " …";
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
}
