/**
 * The Annex A controls of three editions, how they correspond, and the statement of applicability.
 */
module io.isms.annexa {
  requires transitive io.isms.core;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;

  exports io.isms.annexa;
}
