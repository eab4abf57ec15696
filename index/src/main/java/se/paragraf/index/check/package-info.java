/**
 * The clerk's check: consistency rules for minutes, each with its place, reason and mend.
 *
 * <p>In: an {@link se.paragraf.model.Extraction.Done}, and what else is at hand (other documents, a
 * register, settings). Out: a {@link se.paragraf.index.check.CheckReport}. Begin with {@link
 * se.paragraf.index.check.CheckMinutes}; all rules stand in {@link
 * se.paragraf.index.check.RuleCatalogue}. One sub-package per family holds them, {@code rule} says
 * what a rule is, and {@code fact} reads what rules compare.
 */
@NullMarked
package se.paragraf.index.check;

import org.jspecify.annotations.NullMarked;
