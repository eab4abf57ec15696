package se.paragraf.index.check.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Appendix;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Severity;
import se.paragraf.model.SwedishMonths;

/** I02: appendices are numbered without gap and referred to; papers are not of a later day. */
public final class AppendicesAreThere implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "I02",
              "Bilagorna är numrerade i följd och hänvisade till; inget underlag är daterat efter"
                  + " sammanträdet.",
              "Appendices are numbered without gap and referred to; no paper is of a later day.")
          .practice("Praxis")
          .mend("Rätta bilagornas nummer eller datumet.", "Correct the numbers or the date.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) reserverar sig mot beslutet. Skriftlig reservation, bilaga 1.\nBilaga 1 Skriftlig reservation: Jag reserverar mig. | Bo Alm (M)")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) reserverar sig mot beslutet. Skriftlig reservation, bilaga 2.\nBilaga 2 Skriftlig reservation: Jag reserverar mig. | Bo Alm (M)")
          .silencedBy("E10");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\bbilag(?:a|an|or|orna)\\s+(\\d{1,2})(?:\\s*(?:[-–]|och)\\s*(\\d{1,2}))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DATED_LAST =
      Pattern.compile(
          "((?:19|20)\\d{2}-\\d{2}-\\d{2})\\.?$"
              + "|(?:,|daterad|upprättad|inkom\\p{L}*)(?: den)? (\\d{1,2} (?:"
              + SwedishMonths.NAME
              + ") (?:19|20)\\d{2})\\.?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "från|fr\\.?o\\.?m|till|gäll|avse|per |inför|period|--|giltig",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Appendix> appendices = own(minutes);
    List<Finding> findings = new ArrayList<>(gaps(appendices));
    if (!appendices.isEmpty() && findings.isEmpty()) {
      findings.addAll(references(minutes, appendices));
    }
    subject.date().ifPresent(day -> findings.addAll(later(minutes, day)));
    return Answer.of(findings);
  }

  /**
   * Numbered once each, ascending: appendices of an embedded report begin anew and are not ours.
   */
  private static List<Appendix> own(Minutes minutes) {
    List<Appendix> appendices = minutes.appendices();
    Set<Integer> numbers = new TreeSet<>();
    boolean once = appendices.stream().allMatch(a -> numbers.add(a.number()));
    boolean referred = appendices.stream().anyMatch(a -> !referring(minutes, a.number()).isEmpty());
    return once && referred ? appendices : List.of();
  }

  private static List<Finding> gaps(List<Appendix> appendices) {
    List<Finding> findings = new ArrayList<>();
    int expected = 1;
    for (Appendix appendix : appendices) {
      if (appendix.number() != expected) {
        findings.add(
            Finding.of(
                SHEET,
                Words.of(
                    "Bilaga %d finns, men bilaga %d saknas.".formatted(appendix.number(), expected),
                    "Appendix %d is there, but %d is missing."
                        .formatted(appendix.number(), expected)),
                appendix.place()));
        return findings;
      }
      expected++;
    }
    return findings;
  }

  private static List<Finding> references(Minutes minutes, List<Appendix> appendices) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> there = new TreeSet<>(appendices.stream().map(Appendix::number).toList());
    for (Matter matter : minutes.matters()) {
      for (Prose prose : referringSections(matter)) {
        prose
            .matcher(REFERENCE)
            .results()
            .filter(m -> !there.contains(Integer.valueOf(m.group(1))))
            .forEach(
                m -> findings.add(absent(matter, prose.place(m.start(), m.end()), m.group(1))));
      }
    }
    appendices.stream()
        .filter(appendix -> referring(minutes, appendix.number()).isEmpty())
        .map(AppendicesAreThere::unreferred)
        .forEach(findings::add);
    return findings;
  }

  /** Lists of papers name appendices of the papers, not of this record. */
  private static List<Prose> referringSections(Matter matter) {
    return matter.body().stream()
        .filter(prose ->
            prose.role() == SectionRole.RESERVATION
                || prose.role() == SectionRole.VOTE
                || prose.role() == SectionRole.NOTE
                || prose.role() == SectionRole.DECISION)
        .toList();
  }

  private static List<Place> referring(Minutes minutes, int number) {
    return minutes.matters().stream()
        .flatMap(matter -> matter.sections().stream())
        .filter(prose -> !prose.heading().toLowerCase(Locale.ROOT).startsWith("bilaga "))
        .flatMap(prose ->
            prose
                .matcher(REFERENCE)
                .results()
                .filter(m -> names(m, number))
                .map(m -> prose.place(m.start(), m.end())))
        .toList();
  }

  private static boolean names(MatchResult match, int number) {
    int first = Integer.parseInt(match.group(1));
    int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
    return first <= number && number <= last;
  }

  private static Finding absent(Matter matter, Place place, String number) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s hänvisar till bilaga %s, som inte finns.".formatted(matter.cite(), number),
                "%s refers to appendix %s, which is not there.".formatted(matter.cite(), number)),
            place)
        .inParagraph(matter.number());
  }

  private static Finding unreferred(Appendix appendix) {
    return Finding.of(
            SHEET,
            Words.of(
                "Ingen paragraf hänvisar till bilaga %d.".formatted(appendix.number()),
                "No § refers to appendix %d.".formatted(appendix.number())),
            appendix.place())
        .with(Severity.WARNING);
  }

  /** A paper whose entry ends with a day after the meeting. */
  private static List<Finding> later(Minutes minutes, LocalDate day) {
    List<Finding> findings = new ArrayList<>();
    for (Matter matter : minutes.matters()) {
      for (Prose prose : matter.sections(SectionRole.ATTACHMENTS)) {
        prose
            .text()
            .lines()
            .filter(line -> isLater(line, day))
            .map(line -> finding(matter, prose.placeOf(line), line, day))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static boolean isLater(String line, LocalDate day) {
    Matcher dated = DATED_LAST.matcher(line.strip());
    return dated.find()
        && !OTHER_DAY.matcher(line).find()
        && DateMention.in(dated.group()).stream().anyMatch(d -> d.date().isAfter(day));
  }

  private static Finding finding(Matter matter, Place place, String line, LocalDate day) {
    return Finding.of(
            SHEET,
            Words.of(
                "Underlaget ”%s” är daterat efter sammanträdet %s.".formatted(line.strip(), day),
                "The paper “%s” is dated after the meeting %s.".formatted(line.strip(), day)),
            place)
        .inParagraph(matter.number());
  }
}
