/** The model: what an organization states about its information security management system. */
module io.isms.core {
  requires transitive com.google.common;
  requires static com.google.errorprone.annotations;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.isms;
  exports io.isms.applicability;
  exports io.isms.common;
  exports io.isms.context;
  exports io.isms.control;
  exports io.isms.decision;
  exports io.isms.declaration;
  exports io.isms.evaluation;
  exports io.isms.improvement;
  exports io.isms.leadership;
  exports io.isms.operation;
  exports io.isms.planning;
  exports io.isms.risk;
  exports io.isms.standard;
  exports io.isms.style;
  exports io.isms.support;
  exports io.isms.trace;
  exports io.isms.treatment;

  uses io.isms.control.ControlCatalogProvider;
}
