package se.paragraf.cli.web.http;

import java.io.IOException;

/** Answers requests. Errors: {@link Refused} for what it does not serve. */
@FunctionalInterface
public interface Handler {
  Response handle(Request request) throws IOException;
}
