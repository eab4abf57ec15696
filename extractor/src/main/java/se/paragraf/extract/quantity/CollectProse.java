package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.Heading;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Passage;
import se.paragraf.model.Region;

/**
 * Gathers the running text of a document in which figures can stand: the passages, or the sections
 * of the §§ where there are none (a memo has both, and its passages hold all its text).
 */
final class CollectProse {

  /** Characters of a text that can have been broken off; shorter ones are labels. */
  private static final int MIN_BROKEN_LENGTH = 30;

  private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{L}\\p{N},]$");
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:\\p{Ll}|[+−–-]?\\d[\\d ,.]*(?:%|\\p{Ll}{2,})[ .,)])");

  private static final Pattern PROPOSES =
      Pattern.compile("(?iu)(?:förslag till )?beslut(?:sförslag)?(?!\\p{L}).*");

  private CollectProse() {}

  static List<Prose> of(Document document) {
    List<Prose> all = new ArrayList<>();
    if (document.passages().isEmpty()) {
      for (int i = 0; i < document.paragraphs().size(); i++) {
        ofParagraph(document.paragraphs().get(i), i).forEach(all::add);
      }
    }
    for (int i = 0; i < document.headings().size(); i++) {
      all.add(ofHeading(document.headings().get(i), i));
    }
    document.passages().stream()
        .map(p -> ofPassage(p, document.headings()))
        .forEach(prose -> addOrJoin(all, prose));
    return all.stream().filter(prose -> !prose.regions().isEmpty()).toList();
  }

  /** A line set as a heading can tell figures too. */
  private static Prose ofHeading(Heading heading, int index) {
    return new Prose(
        heading.title(),
        heading.region().stream().toList(),
        Optional.of(index),
        Optional.empty(),
        false,
        false);
  }

  /** Joins what goes on in the middle of a sentence to what stands before it. */
  private static void addOrJoin(List<Prose> all, Prose next) {
    boolean goesOn =
        !all.isEmpty()
            && !next.listItem()
            && all.getLast().heading().equals(next.heading())
            && all.getLast().text().length() >= MIN_BROKEN_LENGTH
            && BROKEN_OFF.matcher(all.getLast().text()).find()
            && GOES_ON.matcher(next.text()).find();
    if (goesOn) {
      all.add(all.removeLast().then(next));
    } else {
      all.add(next);
    }
  }

  private static Prose ofPassage(Passage passage, List<Heading> headings) {
    boolean decided =
        passage
            .heading()
            .map(headings::get)
            .filter(heading -> PROPOSES.matcher(heading.title()).matches())
            .isPresent();
    return new Prose(
        passage.text(),
        passage.regions(),
        passage.heading(),
        Optional.empty(),
        passage.kind() == Passage.Kind.LIST_ITEM,
        decided);
  }

  private static Stream<Prose> ofParagraph(Paragraph paragraph, int index) {
    if (!paragraph.sections().isEmpty()) {
      return paragraph.sections().stream()
          .filter(section -> tellsFigures(section.role()))
          .map(section -> ofSection(section, index));
    }
    Stream<Item> items =
        Stream.concat(
            paragraph.decisions().stream().flatMap(decision -> decision.items().stream()),
            paragraph.proposals().stream().flatMap(proposal -> proposal.items().stream()));
    return items.map(item -> decided(item.text(), item.regions(), index));
  }

  private static Prose ofSection(Section section, int index) {
    boolean decided =
        section.role() == SectionRole.DECISION || section.role() == SectionRole.PROPOSAL;
    return new Prose(
        section.text(), section.regions(), Optional.empty(), Optional.of(index), false, decided);
  }

  private static Prose decided(String text, List<Region> regions, int index) {
    return new Prose(text, regions, Optional.empty(), Optional.of(index), true, true);
  }

  private static boolean tellsFigures(SectionRole role) {
    return switch (role) {
      case DECISION, PROPOSAL, BACKGROUND, SUMMARY, MOTIONS, RESERVATION, NOTE, EARLIER, OTHER ->
          true;
      case PROPOSITION, VOTE, RECUSAL, ATTACHMENTS, RECIPIENTS, APPROVAL -> false;
    };
  }
}
