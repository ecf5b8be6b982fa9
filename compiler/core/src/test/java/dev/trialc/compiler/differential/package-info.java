/**
 * Two implementations of time held against one another: the interpreter and the generated Java must give every random participant
 * the same rows.
 */
package dev.trialc.compiler.differential;
