package io.isms.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.isms.json.internal.Model;
import io.isms.json.internal.ValueReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the ids and enums of the model as names of properties for a mapper of somebody else. */
final class ModelKeyDeserializers implements KeyDeserializers {
  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return Model.isCompact(type.getRawClass()) ? new ToKey(type.getRawClass()) : null;
  }

  private static final class ToKey extends KeyDeserializer {
    private final Class<?> type;

    ToKey(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return IsmsJson.reporting(() -> ValueReader.readKey(key, type));
      } catch (IsmsJsonException e) {
        throw JsonMappingException.from(context, e.getMessage(), e);
      }
    }
  }
}
