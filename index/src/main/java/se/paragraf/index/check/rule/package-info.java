/**
 * What a consistency rule is, what it is asked about and what it answers.
 *
 * <p>A {@link se.paragraf.index.check.rule.Rule} gets a {@link
 * se.paragraf.index.check.rule.Subject} (the minutes with the facts found in them, their stage, and
 * what else is at hand) and gives an {@link se.paragraf.index.check.rule.Answer}: findings, or why
 * it could not be asked. Its {@link se.paragraf.index.check.rule.RuleSheet} says what it looks for,
 * on which law or practice, and shows a right and a wrong example.
 */
@NullMarked
package se.paragraf.index.check.rule;

import org.jspecify.annotations.NullMarked;
