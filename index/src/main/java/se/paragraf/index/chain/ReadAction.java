package se.paragraf.index.chain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph;

/** Tells what a body did by the words of its decision. */
public final class ReadAction {

  private static final Pattern PROPOSES = words("föreslår|föreslå|hemställer|förordar|tillstyrker");
  private static final Pattern DECIDES = words("beslutar|besluta");
  private static final Pattern REFERS_BACK = words("återremit\\p{L}*");
  private static final Pattern DEFERS =
      words("bordläg\\p{L}*|ajourner\\p{L}*|skjut(?:a|s|er)\\s+(?:upp|fram)\\p{L}*|utgår");
  private static final Pattern NOTES =
      words(
          "till\\s+handlingarna|(?:antecknas?|noteras?|notera)\\s.{0,60}|(?:information|redogörelse|rapport)\\p{L}*"
              + "\\s+(?:antecknas|noteras|är\\s+mottagen)|tackar?\\s+för\\s+information\\p{L}*|tar?\\s+del\\s+av"
              + "|ta(?:r)?\\s+emot\\s+information\\p{L}*");

  private ReadAction() {}

  /** What the § says was done; a § that only proposes to a higher body proposes. */
  public static Action of(Paragraph paragraph) {
    List<String> items = items(paragraph);
    if (proposes(paragraph)) {
      return Action.PROPOSES;
    }
    if (any(items, REFERS_BACK)) {
      return Action.REFERS_BACK;
    }
    if (any(items, DEFERS)) {
      return Action.DEFERS;
    }
    boolean onlyNotes = items.stream().allMatch(item -> NOTES.matcher(item).find());
    return onlyNotes ? Action.NOTES : Action.DECIDES;
  }

  /** The decision; of a § that only proposes to a higher body, that proposal. */
  public static List<Paragraph.Decision> decided(Paragraph paragraph) {
    if (!paragraph.decisions().isEmpty()) {
      return paragraph.decisions();
    }
    return upward(paragraph)
        .map(proposal -> new Paragraph.Decision(proposal.lead(), proposal.by(), proposal.items()))
        .toList();
  }

  private static boolean proposes(Paragraph paragraph) {
    if (paragraph.decisions().isEmpty()) {
      return upward(paragraph).findAny().isPresent();
    }
    return paragraph.decisions().stream().allMatch(ReadAction::proposes)
        || upward(paragraph).findAny().isPresent();
  }

  private static Stream<Paragraph.Proposal> upward(Paragraph paragraph) {
    return paragraph.proposals().stream().filter(proposal -> proposal.to().isPresent());
  }

  private static boolean proposes(Paragraph.Decision decision) {
    if (!decision.lead().isBlank()) {
      return firstIsProposal(decision.lead());
    }
    return !decision.items().isEmpty()
        && decision.items().stream().allMatch(item -> firstIsProposal(item.text()));
  }

  /** Whether the verb of proposing comes before the one of deciding. */
  private static boolean firstIsProposal(String text) {
    var proposes = PROPOSES.matcher(text);
    if (!proposes.find()) {
      return false;
    }
    var decides = DECIDES.matcher(text);
    return !decides.find() || proposes.start() < decides.start();
  }

  private static List<String> items(Paragraph paragraph) {
    return paragraph.decisions().stream()
        .flatMap(decision -> decision.items().stream())
        .map(Paragraph.Item::text)
        .toList();
  }

  private static boolean any(List<String> items, Pattern pattern) {
    return items.stream().anyMatch(item -> pattern.matcher(item).find());
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
