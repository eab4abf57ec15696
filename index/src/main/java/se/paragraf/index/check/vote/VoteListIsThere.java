package se.paragraf.index.check.vote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Appendix;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** E10: a list of votes that is referred to is there, with the same totals. */
public final class VoteListIsThere implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "E10",
              "En omröstningslista som det hänvisas till finns, med samma röstetal.",
              "A list of votes that is referred to is there, with the same totals.")
          .practice("Praxis")
          .ofWholeMinutes()
          .mend("Foga listan till protokollet.", "Append the list to the record.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget. Omröstningslistan framgår av bilaga 1.\nBilaga 1 Omröstningslista: 2 ja-röster och 1 nej-röst")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget. Omröstningslistan framgår av bilaga 2.\nBilaga 1 Yttrande: Text");

  private static final String LIST =
      "(?:omröstnings|voterings|röst|upprops)(?:lista|listan|listor|listorna|protokoll|protokollet|resultat|resultatet|bilaga)";
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:omröstnings|voterings|röst)bilag\\p{L}*\\s+(\\d{1,2})|"
              + LIST
              + "[^.\\n]{0,60}?bilag\\p{L}*\\s+(\\d{1,2})|bilag\\p{L}*\\s+(\\d{1,2})[^.\\n]{0,30}?"
              + LIST,
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
            .flatMap(matter ->
                matter.body().stream()
                    .flatMap(prose -> wrong(matter, prose, appendices).stream())));
  }

  private static Optional<Finding> wrong(Matter matter, Prose prose, List<Appendix> appendices) {
    Matcher reference = prose.matcher(REFERENCE);
    if (!prose.lower().contains("bilag") || !reference.find()) {
      return Optional.empty();
    }
    int number =
        Stream.of(1, 2, 3)
            .map(reference::group)
            .filter(Objects::nonNull)
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElseThrow();
    Optional<Appendix> appendix = appendices.stream().filter(a -> a.number() == number).findFirst();
    Place place = prose.place(reference.start(), reference.end());
    if (appendix.isEmpty()) {
      Severity severity = appendices.isEmpty() ? Severity.WARNING : Severity.ERROR;
      return Optional.of(
          finding(matter, place, "finns inte i filen", "is not in the file", number)
              .with(severity));
    }
    return differs(matter, appendix.get())
        ? Optional.of(
            finding(matter, place, "har andra röstetal", "has other totals", number)
                .relatedTo(appendix.get().place()))
        : Optional.empty();
  }

  private static boolean differs(Matter matter, Appendix appendix) {
    List<Tally> listed = Tally.in(appendix.text());
    return !listed.isEmpty()
        && matter.polls().stream()
            .flatMap(poll -> poll.tally().stream())
            .noneMatch(t -> t.yes() == listed.getFirst().yes() && t.no() == listed.getFirst().no());
  }

  private static Finding finding(
      Matter matter, Place place, String swedish, String english, int number) {
    return Finding.of(
            SHEET,
            Words.of(
                "Omröstningslistan i bilaga %d, som %s hänvisar till, %s."
                    .formatted(number, matter.cite(), swedish),
                "The list of votes in appendix %d, referred to in %s, %s."
                    .formatted(number, matter.cite(), english)),
            place)
        .inParagraph(matter.number());
  }
}
