package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Passage;
import se.paragraf.model.Region;

/** Gathers the running text of a document in which figures can stand. */
final class CollectProse {

  private CollectProse() {}

  static List<Prose> of(Document document) {
    List<Prose> all = new ArrayList<>();
    for (int i = 0; i < document.paragraphs().size(); i++) {
      ofParagraph(document.paragraphs().get(i), i).forEach(all::add);
    }
    document.passages().stream().map(CollectProse::ofPassage).forEach(all::add);
    return all.stream().filter(prose -> !prose.regions().isEmpty()).toList();
  }

  private static Prose ofPassage(Passage passage) {
    return new Prose(
        passage.text(),
        passage.regions(),
        passage.heading(),
        Optional.empty(),
        passage.kind() == Passage.Kind.LIST_ITEM,
        false);
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
