/**
 * The commands of contract: arguments in, text or JSON and an exit code out.
 *
 * <p>Begin reading at {@link se.paragraf.cli.command.CommandLineProgram}: it lists the commands. A
 * command parses nothing and knows nothing of PDF or Lucene; it asks {@code extractor} and {@code
 * index} and hands what they say to {@code output}.
 */
@NullMarked
package se.paragraf.cli.command;

import org.jspecify.annotations.NullMarked;
