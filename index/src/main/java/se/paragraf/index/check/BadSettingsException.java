package se.paragraf.index.check;

import java.util.List;

/** The settings of the check name a rule or a value that does not exist. */
public final class BadSettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  BadSettingsException(List<String> lines) {
    super(
        "Inställningarna för kontrollen har okända regler eller värden: "
            + String.join("; ", lines)
            + ". Skriv regelns id = av, fel, varning eller upplysning.");
  }
}
