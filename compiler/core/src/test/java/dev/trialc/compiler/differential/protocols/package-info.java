/**
 * Random protocols, written as text of the language from a small tree that can be made smaller: one class for each of the grammar's
 * parts (timing, applicability, action, expression, provenance).
 */
package dev.trialc.compiler.differential.protocols;
