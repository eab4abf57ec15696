package se.paragraf.cli.command;

import java.util.Optional;

/** Which version of the program runs. */
final class ProgramVersion {

  private ProgramVersion() {}

  /** As the jar says; {@code utveckling} when it runs from classes. */
  static String text() {
    return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
        .orElse("utveckling");
  }
}
