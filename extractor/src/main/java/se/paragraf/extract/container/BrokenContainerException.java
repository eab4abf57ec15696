package se.paragraf.extract.container;

import java.io.IOException;

/** A container that cannot be taken apart; the message says why, in Swedish, without full stop. */
public final class BrokenContainerException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenContainerException(String message) {
    super(message);
  }

  BrokenContainerException(String message, Throwable cause) {
    super(message, cause);
  }
}
