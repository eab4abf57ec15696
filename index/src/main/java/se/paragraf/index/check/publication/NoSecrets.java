package se.paragraf.index.check.publication;

import java.util.Optional;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** K01b: no § that is marked secret is in the copy that is published. */
public final class NoSecrets implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "K01b",
              "Ingen paragraf med sekretessmarkering finns i det som publiceras.",
              "No § that is marked secret is in what is published.")
          .practice("SKR (2021-03-10); OSL (2009:400)")
          .mend(
              "Ta ut paragrafen ur den publicerade kopian.",
              "Take the § out of the published copy.")
          .right(
              "§ 12 Utbildning | KS 2024/31\nÄrendet: Nämnden får en genomgång av reglerna om tystnadsplikt.")
          .wrong("§ 12 Individärende | KS 2024/31\nÄrendet: Sekretess enligt 26 kap. 1 § OSL.");

  private static final Cued MARK = Cued.of(SecretMarks.MARK, "sekretess", "kap");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !SecretMarks.GENERAL.matcher(matter.title()).find())
            .flatMap(matter -> marked(matter).stream()));
  }

  private static Optional<Finding> marked(Matter matter) {
    Optional<Place> place =
        SecretMarks.TITLE.matcher(matter.title()).find()
            ? Optional.of(matter.place())
            : matter.find(MARK);
    return place.map(p ->
        Finding.of(
                SHEET,
                Words.of(
                    "%s verkar omfattas av sekretess.".formatted(matter.cite()),
                    "%s seems to be secret.".formatted(matter.cite())),
                p)
            .inParagraph(matter.number()));
  }
}
