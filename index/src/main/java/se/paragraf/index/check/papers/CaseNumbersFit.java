package se.paragraf.index.check.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** I01: case numbers are of the body's pattern, not of a later year, and the same in the list. */
public final class CaseNumbersFit implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "I01",
              "Diarienumren följer organets mönster, är inte från ett senare år och är desamma i"
                  + " ärendelistan.",
              "Case numbers follow the body's pattern, are of no later year, and match the list.")
          .practice("Praxis")
          .mend("Rätta diarienumret.", "Correct the case number.")
          .right("§ 12 Remissvar | KS 2024/31\n§ 13 Bidrag | KS 2024/32\n§ 14 Plan | KS 2023/97")
          .wrong("§ 12 Remissvar | KS 2024/31\n§ 13 Bidrag | KS 2025/32\n§ 14 Plan | KS 2023/97");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("^\\p{L}+\\s?(\\d{2})(?:\\d{4}|[-/]\\d+)$");

  /** So many numbers make a pattern. */
  private static final int PATTERN = 4;

  private static final double USUAL = 0.75;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Finding> findings = new ArrayList<>();
    Optional<String> usual = usual(minutes);
    for (Matter matter : minutes.matters()) {
      for (String number : matter.paragraph().caseNumbers()) {
        Optional<Integer> year = year(number);
        boolean later =
            subject.date().filter(d -> year.filter(y -> y > d.getYear()).isPresent()).isPresent();
        if (later) {
          findings.add(
              finding(
                  matter,
                  number,
                  "är från ett senare år än sammanträdet",
                  "is of a later year than the meeting"));
        } else if (usual.filter(shape -> !shape.equals(shape(number))).isPresent()) {
          findings.add(
              finding(
                  matter,
                  number,
                  "följer inte mönstret i de andra",
                  "does not follow the pattern of the others"));
        }
      }
      listed(minutes, matter).ifPresent(findings::add);
    }
    return Answer.of(findings);
  }

  private static Optional<Integer> year(String number) {
    Matcher full = YEAR.matcher(number);
    if (full.find()) {
      return Optional.of(Integer.valueOf(full.group(1)));
    }
    Matcher brief = SHORT_YEAR.matcher(number);
    return brief.find() ? Optional.of(2000 + Integer.parseInt(brief.group(1))) : Optional.empty();
  }

  private static Optional<String> usual(Minutes minutes) {
    Map<String, Long> shapes =
        minutes.matters().stream()
            .flatMap(matter -> matter.paragraph().caseNumbers().stream())
            .collect(
                Collectors.groupingBy(CaseNumbersFit::shape, TreeMap::new, Collectors.counting()));
    long all = shapes.values().stream().mapToLong(n -> n).sum();
    return shapes.entrySet().stream()
        .filter(entry -> all >= PATTERN && entry.getValue() >= USUAL * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * {@code RS240031} is {@code A999999}: letters one, glued digits counted, others one, and so the
   * code of a file plan, which is longer or shorter ({@code NB/497/12.03.01/2022}).
   */
  private static String shape(String number) {
    String letters = number.replaceAll("\\p{L}+", "A").replaceAll("\\s+", "");
    return letters.matches("A\\d+")
        ? letters.replaceAll("\\d", "9")
        : letters.replaceAll("\\d+(?:\\.\\d+)*", "9");
  }

  private static Optional<Finding> listed(Minutes minutes, Matter matter) {
    List<String> listed =
        minutes.document().agenda().stream()
            .filter(item -> item.number().isPresent() && item.number().equals(matter.number()))
            .filter(item -> Comparison.fold(item.title()).equals(Comparison.fold(matter.title())))
            .flatMap(item -> item.caseNumber().stream())
            .toList();
    List<String> own = matter.paragraph().caseNumbers();
    boolean same =
        own.isEmpty()
            || listed.stream().anyMatch(n -> own.stream().anyMatch(o -> sameOrPart(o, n)));
    return listed.stream()
        .filter(n -> !same)
        .findFirst()
        .map(n ->
            finding(
                matter,
                matter.paragraph().caseNumbers().getFirst(),
                "står som " + n + " i ärendelistan",
                "is " + n + " in the list of matters"));
  }

  private static boolean sameOrPart(String own, String listed) {
    String one = own.replaceAll("[^\\p{L}\\d]", "");
    String other = listed.replaceAll("[^\\p{L}\\d]", "");
    return one.equalsIgnoreCase(other) || one.endsWith(other) || other.endsWith(one);
  }

  private static Finding finding(Matter matter, String number, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(
                "Diarienumret %s i %s %s.".formatted(number, matter.cite(), swedish),
                "The case number %s in %s %s.".formatted(number, matter.cite(), english)),
            new Place(number, matter.place().region()))
        .inParagraph(matter.number());
  }
}
