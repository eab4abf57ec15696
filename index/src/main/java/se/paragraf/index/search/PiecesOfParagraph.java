package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;

/** Takes a § apart into pieces of text, in printed order, each with its role. */
final class PiecesOfParagraph {

  private final Paragraph paragraph;
  private final List<Piece> pieces = new ArrayList<>();

  private PiecesOfParagraph(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  static List<Piece> of(Paragraph paragraph) {
    PiecesOfParagraph taker = new PiecesOfParagraph(paragraph);
    taker.take();
    return List.copyOf(taker.pieces);
  }

  private void take() {
    paragraph
        .title()
        .ifPresent(title -> add(Role.TITLE, title, paragraph.regions().stream().limit(1).toList()));
    paragraph
        .decisions()
        .forEach(decision -> block(Role.DECISION, decision.lead(), decision.items()));
    paragraph
        .proposals()
        .forEach(proposal -> block(Role.PROPOSAL, proposal.lead(), proposal.items()));
    paragraph.sections().forEach(this::section);
  }

  private void block(Role role, String lead, List<Paragraph.Item> items) {
    String first = lead.isBlank() ? "" : lead.strip() + " ";
    for (Paragraph.Item item : items) {
      add(role, first + item.text(), item.regions());
      first = "";
    }
  }

  private void section(Paragraph.Section section) {
    if (alreadyTaken(section)) {
      return;
    }
    Role role = roleOf(section.role());
    String heading = section.heading().isBlank() ? "" : section.heading().strip() + "\n";
    for (String text : section.text().split("\n")) {
      add(role, heading + text, section.regions());
      heading = "";
    }
  }

  private boolean alreadyTaken(Paragraph.Section section) {
    return switch (section.role()) {
      case DECISION -> !paragraph.decisions().isEmpty();
      case PROPOSAL -> !paragraph.proposals().isEmpty();
      default -> false;
    };
  }

  private static Role roleOf(SectionRole role) {
    return switch (role) {
      case DECISION -> Role.DECISION;
      case PROPOSAL, MOTIONS, PROPOSITION -> Role.PROPOSAL;
      case BACKGROUND, SUMMARY, VOTE, RESERVATION, NOTE, EARLIER, OTHER -> Role.TEXT;
      case RECUSAL, ATTACHMENTS, RECIPIENTS, APPROVAL -> Role.FORMALITY;
    };
  }

  private void add(Role role, String text, List<Region> regions) {
    if (!text.isBlank()) {
      pieces.add(new Piece(role, text.strip(), regions));
    }
  }
}
