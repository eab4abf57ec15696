package se.paragraf.index.answer;

import java.util.Optional;
import java.util.Set;
import se.paragraf.index.answer.Scored.TwoWays;
import se.paragraf.model.DocumentKind;

/** Tells how well the body and organisation of a statement fit those a question names. */
final class WhoFit {

  private static final double SAID_IN_PLACE = 0.9;

  /** How well a body's name must stand in a text to be said there. */
  private static final double SAID = 0.74;

  private static final double OTHER_BODY = 0.35;
  private static final double OTHER_BODY_MET = 0.1;
  private static final double OTHER_ORGANIZATION = 0.03;
  private static final double UNKNOWN = 0.6;

  private static final Set<DocumentKind> MINUTES =
      Set.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG);

  private final Question question;

  WhoFit(Question question) {
    this.question = question;
  }

  /**
   * Strict means by the body that met, loose also by what is said.
   *
   * @param said how well a body of the question is named in the statement or above it, 0–1
   */
  TwoWays fit(PlaceView view, double said) {
    double organization = organization(view);
    return new TwoWays(organization * bodyThatMet(view, said), organization * body(view, said));
  }

  private double organization(PlaceView view) {
    if (question.organizations().isEmpty()) {
      return 1;
    }
    return view.organization()
        .map(name -> question.organizations().contains(name) ? 1 : OTHER_ORGANIZATION)
        .orElse(UNKNOWN);
  }

  private double bodyThatMet(PlaceView view, double said) {
    boolean minutes = MINUTES.contains(view.place().document().kind());
    if (question.bodies().isEmpty() || !minutes || view.body().isEmpty()) {
      return body(view, said);
    }
    boolean it = view.body().filter(question.bodies()::contains).isPresent();
    return it ? 1 : question.anyOfKind() ? UNKNOWN : OTHER_BODY_MET;
  }

  private double body(PlaceView view, double said) {
    if (question.bodies().isEmpty()) {
      return 1;
    }
    Optional<String> body = view.body();
    if (body.filter(question.bodies()::contains).isPresent()) {
      return 1;
    }
    if (said > SAID) {
      return SAID_IN_PLACE;
    }
    return question.anyOfKind() || body.isEmpty() ? UNKNOWN : OTHER_BODY;
  }
}
