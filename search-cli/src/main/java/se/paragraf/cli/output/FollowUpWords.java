package se.paragraf.cli.output;

import java.util.Locale;
import java.util.Optional;
import se.paragraf.index.followup.Report;

/** What is said of an order, in the reader's language. */
public final class FollowUpWords {

  private final Messages messages;

  public FollowUpWords(Messages messages) {
    this.messages = messages;
  }

  /** What became of it, and which meetings that rests on. */
  public String status(Report report) {
    Report.Searched searched = report.searched();
    Optional<String> days =
        searched.from().flatMap(from -> searched.to().map(to -> " " + from + " – " + to));
    return messages.text(
        "followup." + report.status().name().toLowerCase(Locale.ROOT),
        messages.count("count.meetings", searched.meetings()) + days.orElse(""));
  }

  /** What ties a later § to it. */
  public String by(Report.Link link) {
    return messages.text("followup.by." + link.by().name().toLowerCase(Locale.ROOT));
  }
}
