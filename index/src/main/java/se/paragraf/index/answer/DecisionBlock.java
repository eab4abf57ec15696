package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.chain.Action;
import se.paragraf.index.chain.ReadAction;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Place;
import se.paragraf.index.search.Role;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Region;

/**
 * What a § decides, or a memo proposes, as one text.
 *
 * @param paragraph the § it stands in
 * @param action what the body did; of a memo that it proposes
 * @param proposal whether it is only a proposal to the body whose document it is
 * @param text items verbatim, each under the line they follow
 * @param statement the same as a statement
 */
record DecisionBlock(
    Paragraph paragraph, Action action, boolean proposal, String text, Statement statement) {

  private static final String BULLET = "\n• ";

  /** Longest answer, in characters; what follows is left to the page. */
  private static final int LONGEST = 2_900;

  /** Empty when nothing is decided or proposed in the place. */
  static Optional<DecisionBlock> of(Place place, Document document, SwedishWords swedish) {
    return paragraph(place, document).flatMap(paragraph -> block(paragraph, document, swedish));
  }

  private static Optional<Paragraph> paragraph(Place place, Document document) {
    if (place.id().equals(document.id())) {
      return document.paragraphs().stream().filter(p -> p.number().isEmpty()).findFirst();
    }
    return place.paragraph().stream()
        .filter(ref -> place.id().startsWith(document.id() + "§"))
        .flatMap(ref -> document.paragraphs().stream().filter(p -> ParagraphRef.of(p).equals(ref)))
        .findFirst();
  }

  private static Optional<DecisionBlock> block(
      Paragraph paragraph, Document document, SwedishWords swedish) {
    boolean memo = document.kind() == DocumentKind.TJANSTESKRIVELSE;
    List<Decision> decided = memo ? List.of() : ReadAction.decided(paragraph);
    boolean proposal = decided.isEmpty() || document.kind() == DocumentKind.KALLELSE;
    List<Decision> blocks = decided.isEmpty() ? proposals(paragraph) : decided;
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    String text = text(blocks);
    List<Region> regions =
        blocks.stream()
            .flatMap(b -> b.items().stream())
            .flatMap(i -> i.regions().stream())
            .distinct()
            .toList();
    Statement statement =
        new Statement(
            Form.SENTENCE,
            proposal ? Role.PROPOSAL : Role.DECISION,
            text,
            text,
            regions.isEmpty() ? paragraph.regions() : regions,
            -2,
            Words.of(text, swedish),
            SwedishPeriods.in(text),
            Statement.Facts.NONE);
    Action action = proposal ? Action.PROPOSES : ReadAction.of(paragraph);
    return Optional.of(new DecisionBlock(paragraph, action, proposal, text, statement));
  }

  private static List<Decision> proposals(Paragraph paragraph) {
    return paragraph.proposals().stream()
        .map(proposal -> new Decision(proposal.lead(), proposal.by(), proposal.items()))
        .toList();
  }

  /** Decisions as one text: each line they follow, then an item a line. */
  static String text(List<Decision> blocks) {
    StringBuilder text = new StringBuilder();
    for (Decision block : blocks) {
      for (String part : parts(block)) {
        if (text.length() + part.length() <= LONGEST) {
          text.append(part);
        }
      }
    }
    return text.toString().strip();
  }

  /** The lines of one block: the lead, then an item each. */
  private static List<String> parts(Decision block) {
    List<Item> items = block.items();
    if (items.size() == 1) {
      String lead = block.lead().isBlank() ? "" : block.lead().strip() + " ";
      return List.of("\n" + lead + items.getFirst().text());
    }
    String before = block.lead().isBlank() ? "\n" : BULLET;
    List<String> parts = new ArrayList<>();
    Stream.of(block.lead())
        .filter(lead -> !lead.isBlank())
        .map(lead -> "\n" + lead)
        .forEach(parts::add);
    items.forEach(item -> parts.add(before + item.text()));
    return parts;
  }
}
