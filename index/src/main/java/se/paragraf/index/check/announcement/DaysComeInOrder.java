package se.paragraf.index.check.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Approval;
import se.paragraf.index.check.fact.Approval.Dated;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** H05: meeting, approval, announcement and removal come in that order; the body is this one. */
public final class DaysComeInOrder implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "H05",
              "Sammanträde, justering, anslag och nedtagning kommer i den ordningen, och beviset"
                  + " gäller det här organet.",
              "Meeting, approval, announcement and removal come in that order, for this body.")
          .practice("Följer av KL 8:12")
          .ofWholeMinutes()
          .mend("Rätta dagen eller organet.", "Correct the day or the body.")
          .right(
              "Justeringsdatum: 2024-05-21\nAnslag uppsatt: 2024-05-22\nAnslag nedtaget: 2024-06-13")
          .wrong(
              "Justeringsdatum: 2024-05-21\nAnslag uppsatt: 2024-05-17\nAnslag nedtaget: 2024-06-13");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Approval approval = minutes.approval();
    List<Finding> findings = new ArrayList<>();
    subject
        .date()
        .flatMap(held ->
            approval
                .day()
                .filter(day -> day.date().isBefore(held))
                .map(day -> before(day, held, "justerat", "sammanträdet")))
        .ifPresent(findings::add);
    pair(approval.day(), approval.posted(), "anslaget", "justeringen").ifPresent(findings::add);
    pair(approval.posted(), approval.removed(), "nedtaget", "anslaget").ifPresent(findings::add);
    body(minutes).ifPresent(findings::add);
    return Answer.of(findings);
  }

  private static Optional<Finding> pair(
      Optional<Dated> first, Optional<Dated> second, String what, String before) {
    return first.flatMap(one ->
        second
            .filter(other -> other.date().isBefore(one.date()))
            .map(other -> before(other, one.date(), what, before)));
  }

  private static Finding before(Dated day, LocalDate other, String what, String before) {
    return Finding.of(
        SHEET,
        Words.of(
            "Dagen för ”%s” är %s, före %s %s.".formatted(what, day.date(), before, other),
            "The day of “%s” is %s, before “%s” %s.".formatted(what, day.date(), before, other)),
        day.place());
  }

  private static Optional<Finding> body(Minutes minutes) {
    Optional<Body> own = minutes.body();
    return minutes
        .frontPage()
        .notice()
        .flatMap(notice ->
            notice
                .body()
                .filter(Body::isBody)
                .filter(name -> own.filter(body -> !body.isNamedBy(name)).isPresent())
                .map(name ->
                    Finding.of(
                        SHEET,
                        Words.of(
                            "Anslaget gäller %s, men %s sammanträdde."
                                .formatted(name, own.get().name()),
                            "The announcement is for %s, but %s met."
                                .formatted(name, own.get().name())),
                        new Place(name, notice.region().or(minutes::top)))));
  }
}
