package io.isms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.isms.json.internal.JsonText;
import io.isms.json.internal.Model;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the types of the model for a mapper of somebody else. */
final class ModelDeserializers extends Deserializers.Base {
  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Model.contains(type);
  }

  private static @Nullable JsonDeserializer<?> find(Class<?> type) {
    return Model.contains(type) ? new ToValue(type) : null;
  }

  private static final class ToValue extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1;

    ToValue(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonNode tree = JsonText.parse(parser);
      try {
        return IsmsJson.reporting(() -> IsmsJson.readTree(tree, handledType()));
      } catch (IsmsJsonException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
    }
  }
}
