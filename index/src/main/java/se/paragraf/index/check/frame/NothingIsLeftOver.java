package se.paragraf.index.check.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** A09: no placeholders of the template, comments or doubled paragraphs are left. */
public final class NothingIsLeftOver implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "A09",
              "Inga platshållare, kommentarer eller dubblerade stycken är kvar.",
              "No placeholders, comments or doubled paragraphs are left.")
          .practice("Praxis")
          .mend("Fyll i eller ta bort.", "Fill in or take away.")
          .right("§ 5 Bidrag | KS 2024/9\nÄrendet: Tolv hushåll deltar.")
          .wrong("§ 5 Bidrag | KS 2024/9\nÄrendet: XX hushåll deltar.");

  private static final Cued PLACEHOLDER =
      Cued.of(
          Pattern.compile(
              "(?<![\\p{L}\\d])(?:X{2,4}|x{2,4}|Y{3,4}|N{3,4})(?![\\p{L}\\d])|\\[(?i:datum|namn|text|titel|belopp|dnr"
                  + "|diarienummer|plats|organ|nämnd|fyll i|ange|infoga|skriv|klistra in|komplettera|kommentar)[^\\]]{0,40}\\]"
                  + "|<(?i:datum|namn|text|titel|belopp|dnr|ange|infoga)[^>]{0,40}>"
                  + "|(?:[Kk]licka|[Tt]ryck) (?:eller tryck )?här(?: för)?|[Kk]licka och skriv"
                  + "|(?i:lorem ipsum)|\\bTODO\\b|\\?{3,}|§§? ?(?:X+|_+|\\?+)(?![\\p{L}\\d])"
                  + "|(?i:åååå-mm-dd|yyyy-mm-dd)|20(?:XX|xx)(?![\\p{L}\\d])|20\\d\\d-(?:XX|xx|_+)-?"
                  + "|Fel! (?:Bokmärket|Hittar|Ogiltig|Det går)|Error! (?:Bookmark|Reference)"
                  + "|Kommentar \\[\\p{Lu}+\\d+\\]|(?i:välj ett (?:objekt|datum|alternativ))",
              Pattern.UNICODE_CHARACTER_CLASS),
          "xx",
          "yyy",
          "nnn",
          "[",
          "<",
          "licka ",
          "tryck ",
          "lorem",
          "todo",
          "???",
          "§ x",
          "§x",
          "§ _",
          "§_",
          "§ ?",
          "§?",
          "åååå",
          "-_",
          "fel! ",
          "error! ",
          "välj ett ");

  /** Shorter paragraphs may well come twice. */
  private static final int DOUBLED_LENGTH = 50;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Stream<Finding> front =
        minutes.frontPage().fields().stream().map(minutes::prose).flatMap(NothingIsLeftOver::left);
    Stream<Finding> body =
        minutes.matters().stream()
            .flatMap(matter ->
                Stream.concat(
                        matter.sections().stream().flatMap(NothingIsLeftOver::left),
                        doubled(matter))
                    .map(finding -> finding.inParagraph(matter.number())));
    return Answer.of(Stream.concat(front, body));
  }

  private static Stream<Finding> left(Prose prose) {
    return PLACEHOLDER
        .results(prose)
        .map(match ->
            Finding.of(
                SHEET,
                Words.of(
                    "Här är ”%s” kvar.".formatted(match.group()),
                    "“%s” is left here.".formatted(match.group())),
                prose.place(match.start(), lineEnd(prose.text(), match.end()))));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return Math.min(end < 0 ? text.length() : end, from + 60);
  }

  private static Stream<Finding> doubled(Matter matter) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : matter.body()) {
      Set<String> seen = new HashSet<>();
      for (Sentence sentence : prose.sentences()) {
        boolean longEnough = sentence.text().length() >= DOUBLED_LENGTH;
        if (longEnough && !seen.add(sentence.text().toLowerCase(Locale.ROOT))) {
          findings.add(
              Finding.of(
                  SHEET,
                  Words.of("Stycket står två gånger.", "The text stands twice."),
                  sentence.place()));
        }
      }
    }
    return findings.stream();
  }
}
