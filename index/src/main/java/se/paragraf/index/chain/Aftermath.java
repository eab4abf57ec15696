package se.paragraf.index.chain;

import java.util.List;
import java.util.Optional;

/**
 * What came before and after a § in its matter.
 *
 * @param itself the § that is looked at
 * @param before the steps that proposed it, in the order they were taken
 * @param decided the last later step that decided the matter, where the § itself did not, or where
 *     another body decided the same again
 * @param changed the last later § that changed, revoked or replaced what the § decided
 */
public record Aftermath(
    FiledParagraph itself,
    List<FiledParagraph> before,
    Optional<FiledParagraph> decided,
    Optional<FiledParagraph> changed) {

  public Aftermath {
    before = List.copyOf(before);
  }

  /** The § whose decision is in force, as far as the archive knows. */
  public FiledParagraph last() {
    return changed.or(() -> decided).orElse(itself);
  }

  /** Whether the archive holds a proposal and nothing that was decided on it. */
  public boolean onlyProposed() {
    return decided.isEmpty() && ReadAction.of(itself.paragraph()) == Action.PROPOSES;
  }
}
