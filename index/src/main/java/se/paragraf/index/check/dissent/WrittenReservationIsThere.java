package se.paragraf.index.check.dissent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Appendix;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
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

/** F04: a written reservation that is referred to is there, signed by those who reserved. */
public final class WrittenReservationIsThere implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "F04",
              "En skriftlig reservation finns som bilaga och är undertecknad av dem som reserverade"
                  + " sig.",
              "A written reservation is appended and signed by those who reserved.")
          .practice("Praxis (skriftlig reservation)")
          .ofWholeMinutes()
          .mend(
              "Foga reservationen till protokollet, eller rätta namnen.",
              "Append the reservation, or correct the names.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) och Carin Dal (C) reserverar sig mot beslutet. Skriftlig reservation, bilaga 1.\nBilaga 1 Skriftlig reservation § 12: Vi reserverar oss. | Bo Alm (M) | Carin Dal (C)")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) och Carin Dal (C) reserverar sig mot beslutet. Skriftlig reservation, bilaga 1.\nBilaga 1 Skriftlig reservation § 12: Vi reserverar oss. | Bo Alm (M)")
          .silencedBy("I02", "C07", "C11", "F01");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:skriftlig|reservation)[^.\\n]{0,60}?bilag\\p{L}*\\s+(\\d{1,2})|bilag\\p{L}*\\s+(\\d{1,2})[^.\\n]{0,30}?reservation",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Appendix> appendices = minutes.appendices();
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> !matter.acts(Kind.RESERVES).isEmpty())
            .flatMap(matter ->
                matter.sections(SectionRole.RESERVATION).stream()
                    .flatMap(prose -> wrong(minutes, matter, prose, appendices))));
  }

  private static Stream<Finding> wrong(
      Minutes minutes, Matter matter, Prose prose, List<Appendix> appendices) {
    Matcher reference = prose.matcher(REFERENCE);
    if (!reference.find()) {
      return Stream.empty();
    }
    String digits = reference.group(1) == null ? reference.group(2) : reference.group(1);
    Optional<Appendix> appendix =
        appendices.stream().filter(a -> a.number() == Integer.parseInt(digits)).findFirst();
    if (appendix.isEmpty()) {
      return Stream.of(absent(matter, prose.place(reference.start(), reference.end()), digits));
    }
    return signatures(minutes, matter, appendix.get());
  }

  private static Finding absent(Matter matter, Place place, String number) {
    return Finding.of(
            SHEET,
            Words.of(
                "Den skriftliga reservationen i bilaga %s finns inte i filen.".formatted(number),
                "The written reservation in appendix %s is not in the file.".formatted(number)),
            place)
        .inParagraph(matter.number())
        .with(Severity.WARNING);
  }

  private static Stream<Finding> signatures(Minutes minutes, Matter matter, Appendix appendix) {
    List<Mention> signed = minutes.people().in(appendix.text().text());
    if (signed.isEmpty()) {
      return Stream.empty();
    }
    List<Name> reserved =
        matter.acts(Kind.RESERVES).stream()
            .flatMap(act -> act.by().stream())
            .map(Mention::person)
            .toList();
    Stream<Finding> unsigned =
        reserved.stream()
            .filter(name -> signed.stream().noneMatch(who -> who.person().same(name)))
            .map(name ->
                finding(
                    matter,
                    appendix,
                    name,
                    "%s reserverar sig i %s men har inte undertecknat reservationen.",
                    "%s reserves in %s but has not signed the reservation."));
    Stream<Finding> strangers =
        signed.stream()
            .filter(who -> isSignature(appendix.text().text(), who))
            .map(Mention::person)
            .filter(name -> reserved.stream().noneMatch(name::same))
            .map(name ->
                finding(
                    matter,
                    appendix,
                    name,
                    "%s har undertecknat reservationen men reserverar sig inte i %s.",
                    "%s has signed the reservation but does not reserve in %s."));
    return Stream.concat(unsigned, strangers);
  }

  /** A name that stands alone on its line. */
  private static boolean isSignature(String text, Mention who) {
    int from = text.lastIndexOf('\n', Math.max(0, who.start() - 1)) + 1;
    int end = text.indexOf('\n', who.end());
    String line = text.substring(from, end < 0 ? text.length() : end).strip();
    return line.length() <= who.end() - who.start() + 1;
  }

  private static Finding finding(
      Matter matter, Appendix appendix, Name name, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(
                swedish.formatted(name.printed(), matter.cite()),
                english.formatted(name.printed(), matter.cite())),
            appendix.place(),
            matter.acts(Kind.RESERVES).getFirst().place())
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
