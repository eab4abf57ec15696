/**
 * The program: {@link se.paragraf.cli.Main} is where the launcher enters.
 *
 * <p>{@code command} holds one class per command, {@code output} what they print with.
 */
@NullMarked
package se.paragraf.cli;

import org.jspecify.annotations.NullMarked;
