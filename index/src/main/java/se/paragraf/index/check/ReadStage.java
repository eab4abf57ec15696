package se.paragraf.index.check;

import java.util.Locale;
import se.paragraf.index.check.fact.Approval;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.model.FrontPage.Field;

/** Reads from the pages how far minutes have come. */
final class ReadStage {

  /**
   * Announced when the announcement has its day; approved when it tells the day of approval, or the
   * front page does and is signed; else a draft. That a record is out on the web no page tells.
   */
  Stage of(Minutes minutes) {
    Approval approval = minutes.approval();
    if (approval.posted().isPresent()) {
      return Stage.POSTED;
    }
    boolean signed = minutes.frontPage().fields().stream().anyMatch(ReadStage::isSigned);
    boolean paragraphsApproved =
        !minutes.isWhole() && minutes.matters().stream().anyMatch(m -> m.paragraph().approved());
    return approval.approved().isPresent()
            || approval.frontPage().isPresent() && signed
            || paragraphsApproved
        ? Stage.ADJUSTED
        : Stage.DRAFT;
  }

  private static boolean isSigned(Field field) {
    String text = field.text().toLowerCase(Locale.ROOT);
    return text.contains("digital signatur")
        || text.contains("signerat")
        || text.contains("elektronisk");
  }
}
