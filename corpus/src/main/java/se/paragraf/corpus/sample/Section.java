package se.paragraf.corpus.sample;

import java.util.List;
import java.util.Optional;

/**
 * What stands under one heading of a §.
 *
 * @param heading as printed, when it is another than the template's own for this role; empty text
 *     means that no heading is printed
 * @param blocks in printed order
 */
public record Section(Role role, Optional<String> heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** What a section is; decides where its content goes in the ground truth. */
  public enum Role {
    DECISION,
    PROPOSAL,
    BACKGROUND,
    SUMMARY,
    MOTIONS,
    PROPOSITION,
    VOTE,
    RESERVATION,
    NOTE,
    STATEMENT,
    RECUSAL,
    EARLIER,
    ATTACHMENTS,
    RECIPIENTS,
    APPROVAL,
    OTHER
  }
}
