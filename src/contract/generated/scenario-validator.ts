// @ts-nocheck
// Generated from spec/scenario.schema.json by scripts/generate.ts. To change it, change that file and run: npm run generate

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
import { formats } from "../formats.ts";
var validateScenario = validate20;
var schema31 = { "type": "object", "additionalProperties": false, "required": ["steps"], "properties": { "format": { "const": 1 }, "title": { "type": "string" }, "law": { "type": "string" }, "seed": { "type": "integer", "minimum": 0 }, "kitVersion": { "type": "string" }, "sender": { "$ref": "#/$defs/sender" }, "messages": { "type": "object", "additionalProperties": { "$ref": "#/$defs/message" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" }, "maxItems": 1e4 }, "expect": { "$ref": "#/$defs/expectation" } }, "$defs": { "sender": { "type": "object", "additionalProperties": false, "properties": { "backoff": { "enum": ["doubling", "every-five-minutes", "hourly", "quick-first", "late"] }, "jitterRatio": { "type": "number", "minimum": 0, "maximum": 1 }, "parallelism": { "type": "integer", "minimum": 1, "maximum": 1e4 }, "redirect": { "enum": ["failure", "success"] }, "credentials": { "enum": ["challenge", "preemptive"] }, "firstRequestBody": { "enum": ["with-body", "without-body"] }, "retries": { "type": "boolean" } } }, "message": { "type": "object", "additionalProperties": false, "required": ["direction"], "properties": { "direction": { "enum": ["in", "out"] }, "from": { "type": "string", "minLength": 1 }, "to": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "owner": { "type": "string", "minLength": 1 }, "id": { "enum": ["stamped", "uuid"] }, "fields": { "type": "object" } } }, "event": { "type": "object", "additionalProperties": false, "required": ["type", "of"], "properties": { "type": { "type": "string", "minLength": 1 }, "of": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "timeDigits": { "enum": [0, 3, 6] }, "fields": { "type": "object" }, "messageFields": { "type": "object" }, "omit": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "quirks": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "step": { "type": "object", "additionalProperties": false, "properties": { "events": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/event" } }, "raw": { "$ref": "#/$defs/raw" }, "receiptForReplies": { "enum": ["message-sending", "message-sent", "message-delivered", "message-failed"] }, "errorCode": { "type": "integer", "minimum": 1e3, "maximum": 9999 }, "form": { "enum": ["array", "bare-object", "empty-array"] }, "credentials": { "enum": ["none", "wrong-password", "wrong-username", "cut-short", "wrong-scheme", "garbled"] }, "afterMs": { "type": "number", "minimum": 0 }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, "faults": { "type": "array", "items": { "$ref": "#/$defs/fault" } }, "expect": { "$ref": "#/$defs/stepExpectation" } }, "oneOf": [{ "required": ["events"] }, { "required": ["raw"] }, { "required": ["receiptForReplies"] }] }, "raw": { "type": "object", "additionalProperties": false, "required": ["what", "body"], "properties": { "what": { "type": "string" }, "body": { "type": "string" }, "encoding": { "enum": ["utf8", "latin1", "utf16le", "base64"] }, "times": { "type": "integer", "minimum": 1, "maximum": 1e8 }, "headers": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "framing": { "enum": ["length", "chunked", "too-long", "too-short"] }, "consumerMust": { "enum": ["refuse-or-ignore", "survive"] } } }, "fault": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "duplicate" }, "afterMs": { "type": "number", "minimum": 0 }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "overlap" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "reordered" }, "behind": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind", "behind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "late" }, "byMs": { "type": "number", "minimum": 0 }, "by": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "lost-answer" }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "slow-answer" }, "byMs": { "type": "number", "minimum": 0 }, "by": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "unreachable" }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "reason": { "enum": ["refused", "unreachable"] } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "server-error" }, "status": { "type": "integer", "minimum": 500, "maximum": 599 }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "handled": { "type": "boolean" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "reset" }, "sentRatio": { "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "slow-body" }, "pieces": { "type": "integer", "minimum": 2, "maximum": 1e3 }, "pauseMs": { "type": "number", "minimum": 0 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "crash" }, "point": { "enum": ["before-request", "while-handling", "after-answer"] }, "afterMs": { "type": "number", "minimum": 0 } }, "required": ["kind", "point"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "burst" }, "companions": { "type": "integer", "minimum": 1, "maximum": 1e4 } }, "required": ["kind", "companions"] }] }, "stepExpectation": { "type": "object", "additionalProperties": false, "properties": { "ends": { "enum": ["acknowledged", "exhausted"] }, "status": { "oneOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }] }, "attempts": { "type": "integer", "minimum": 1 }, "withinMs": { "type": "number", "minimum": 0 }, "within": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" } } }, "expectation": { "type": "object", "additionalProperties": false, "properties": { "state": {}, "effects": { "type": "array", "items": { "type": "object" } } } } } };
var schema32 = { "type": "object", "additionalProperties": false, "properties": { "backoff": { "enum": ["doubling", "every-five-minutes", "hourly", "quick-first", "late"] }, "jitterRatio": { "type": "number", "minimum": 0, "maximum": 1 }, "parallelism": { "type": "integer", "minimum": 1, "maximum": 1e4 }, "redirect": { "enum": ["failure", "success"] }, "credentials": { "enum": ["challenge", "preemptive"] }, "firstRequestBody": { "enum": ["with-body", "without-body"] }, "retries": { "type": "boolean" } } };
var schema33 = { "type": "object", "additionalProperties": false, "required": ["direction"], "properties": { "direction": { "enum": ["in", "out"] }, "from": { "type": "string", "minLength": 1 }, "to": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "owner": { "type": "string", "minLength": 1 }, "id": { "enum": ["stamped", "uuid"] }, "fields": { "type": "object" } } };
var schema39 = { "type": "object", "additionalProperties": false, "properties": { "state": {}, "effects": { "type": "array", "items": { "type": "object" } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "events": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/event" } }, "raw": { "$ref": "#/$defs/raw" }, "receiptForReplies": { "enum": ["message-sending", "message-sent", "message-delivered", "message-failed"] }, "errorCode": { "type": "integer", "minimum": 1e3, "maximum": 9999 }, "form": { "enum": ["array", "bare-object", "empty-array"] }, "credentials": { "enum": ["none", "wrong-password", "wrong-username", "cut-short", "wrong-scheme", "garbled"] }, "afterMs": { "type": "number", "minimum": 0 }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, "faults": { "type": "array", "items": { "$ref": "#/$defs/fault" } }, "expect": { "$ref": "#/$defs/stepExpectation" } }, "oneOf": [{ "required": ["events"] }, { "required": ["raw"] }, { "required": ["receiptForReplies"] }] };
var schema35 = { "type": "object", "additionalProperties": false, "required": ["type", "of"], "properties": { "type": { "type": "string", "minLength": 1 }, "of": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "timeDigits": { "enum": [0, 3, 6] }, "fields": { "type": "object" }, "messageFields": { "type": "object" }, "omit": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "quirks": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
var schema36 = { "type": "object", "additionalProperties": false, "required": ["what", "body"], "properties": { "what": { "type": "string" }, "body": { "type": "string" }, "encoding": { "enum": ["utf8", "latin1", "utf16le", "base64"] }, "times": { "type": "integer", "minimum": 1, "maximum": 1e8 }, "headers": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "framing": { "enum": ["length", "chunked", "too-long", "too-short"] }, "consumerMust": { "enum": ["refuse-or-ignore", "survive"] } } };
var schema37 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "duplicate" }, "afterMs": { "type": "number", "minimum": 0 }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "overlap" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "reordered" }, "behind": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind", "behind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "late" }, "byMs": { "type": "number", "minimum": 0 }, "by": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "lost-answer" }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "slow-answer" }, "byMs": { "type": "number", "minimum": 0 }, "by": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "unreachable" }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "reason": { "enum": ["refused", "unreachable"] } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "server-error" }, "status": { "type": "integer", "minimum": 500, "maximum": 599 }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "handled": { "type": "boolean" } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "reset" }, "sentRatio": { "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, "attempts": { "type": "integer", "minimum": 1, "maximum": 1e3 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "slow-body" }, "pieces": { "type": "integer", "minimum": 2, "maximum": 1e3 }, "pauseMs": { "type": "number", "minimum": 0 } }, "required": ["kind"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "crash" }, "point": { "enum": ["before-request", "while-handling", "after-answer"] }, "afterMs": { "type": "number", "minimum": 0 } }, "required": ["kind", "point"] }, { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "burst" }, "companions": { "type": "integer", "minimum": 1, "maximum": 1e4 } }, "required": ["kind", "companions"] }] };
var schema38 = { "type": "object", "additionalProperties": false, "properties": { "ends": { "enum": ["acknowledged", "exhausted"] }, "status": { "oneOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }] }, "attempts": { "type": "integer", "minimum": 1 }, "withinMs": { "type": "number", "minimum": 0 }, "within": { "type": "string", "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" } } };
var pattern4 = new RegExp("^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.events === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "events" }, schema: schema34.oneOf[0].required, parentSchema: schema34.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.raw === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "raw" }, schema: schema34.oneOf[1].required, parentSchema: schema34.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.receiptForReplies === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "receiptForReplies" }, schema: schema34.oneOf[2].required, parentSchema: schema34.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema34.oneOf, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema34.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data0 = data.events;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34.properties.events, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type === void 0) {
              const err6 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/$defs/event/required", keyword: "required", params: { missingProperty: "type" }, schema: schema35.required, parentSchema: schema35, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.of === void 0) {
              const err7 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/$defs/event/required", keyword: "required", params: { missingProperty: "of" }, schema: schema35.required, parentSchema: schema35, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "type" || key1 === "of" || key1 === "to" || key1 === "timeDigits" || key1 === "fields" || key1 === "messageFields" || key1 === "omit" || key1 === "quirks")) {
                const err8 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/$defs/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema35, data: data1 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.type !== void 0) {
              let data2 = data1.type;
              if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                  const err9 = { instancePath: instancePath + "/events/" + i0 + "/type", schemaPath: "#/$defs/event/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.type, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/events/" + i0 + "/type", schemaPath: "#/$defs/event/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.type.type, parentSchema: schema35.properties.type, data: data2 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.of !== void 0) {
              let data3 = data1.of;
              if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/events/" + i0 + "/of", schemaPath: "#/$defs/event/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.of, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/events/" + i0 + "/of", schemaPath: "#/$defs/event/properties/of/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.of.type, parentSchema: schema35.properties.of, data: data3 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.to !== void 0) {
              let data4 = data1.to;
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err13 = { instancePath: instancePath + "/events/" + i0 + "/to", schemaPath: "#/$defs/event/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.to, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/events/" + i0 + "/to", schemaPath: "#/$defs/event/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.to.type, parentSchema: schema35.properties.to, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.timeDigits !== void 0) {
              let data5 = data1.timeDigits;
              if (!(data5 === 0 || data5 === 3 || data5 === 6)) {
                const err15 = { instancePath: instancePath + "/events/" + i0 + "/timeDigits", schemaPath: "#/$defs/event/properties/timeDigits/enum", keyword: "enum", params: { allowedValues: schema35.properties.timeDigits.enum }, schema: schema35.properties.timeDigits.enum, parentSchema: schema35.properties.timeDigits, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.fields !== void 0) {
              let data6 = data1.fields;
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                const err16 = { instancePath: instancePath + "/events/" + i0 + "/fields", schemaPath: "#/$defs/event/properties/fields/type", keyword: "type", params: { type: "object" }, schema: schema35.properties.fields.type, parentSchema: schema35.properties.fields, data: data6 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.messageFields !== void 0) {
              let data7 = data1.messageFields;
              if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
                const err17 = { instancePath: instancePath + "/events/" + i0 + "/messageFields", schemaPath: "#/$defs/event/properties/messageFields/type", keyword: "type", params: { type: "object" }, schema: schema35.properties.messageFields.type, parentSchema: schema35.properties.messageFields, data: data7 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.omit !== void 0) {
              let data8 = data1.omit;
              if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 === "string") {
                    if (func2(data9) < 1) {
                      const err18 = { instancePath: instancePath + "/events/" + i0 + "/omit/" + i1, schemaPath: "#/$defs/event/properties/omit/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.omit.items, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/events/" + i0 + "/omit/" + i1, schemaPath: "#/$defs/event/properties/omit/items/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.omit.items.type, parentSchema: schema35.properties.omit.items, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/events/" + i0 + "/omit", schemaPath: "#/$defs/event/properties/omit/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.omit.type, parentSchema: schema35.properties.omit, data: data8 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data1.quirks !== void 0) {
              let data10 = data1.quirks;
              if (Array.isArray(data10)) {
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (typeof data11 === "string") {
                    if (func2(data11) < 1) {
                      const err21 = { instancePath: instancePath + "/events/" + i0 + "/quirks/" + i2, schemaPath: "#/$defs/event/properties/quirks/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.quirks.items, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/events/" + i0 + "/quirks/" + i2, schemaPath: "#/$defs/event/properties/quirks/items/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.quirks.items.type, parentSchema: schema35.properties.quirks.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/events/" + i0 + "/quirks", schemaPath: "#/$defs/event/properties/quirks/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.quirks.type, parentSchema: schema35.properties.quirks, data: data10 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/$defs/event/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data: data1 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.events.type, parentSchema: schema34.properties.events, data: data0 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data12 = data.raw;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.what === void 0) {
          const err26 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/raw/required", keyword: "required", params: { missingProperty: "what" }, schema: schema36.required, parentSchema: schema36, data: data12 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data12.body === void 0) {
          const err27 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/raw/required", keyword: "required", params: { missingProperty: "body" }, schema: schema36.required, parentSchema: schema36, data: data12 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "what" || key2 === "body" || key2 === "encoding" || key2 === "times" || key2 === "headers" || key2 === "framing" || key2 === "consumerMust")) {
            const err28 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/raw/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema36, data: data12 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.what !== void 0) {
          let data13 = data12.what;
          if (typeof data13 !== "string") {
            const err29 = { instancePath: instancePath + "/raw/what", schemaPath: "#/$defs/raw/properties/what/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.what.type, parentSchema: schema36.properties.what, data: data13 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data12.body !== void 0) {
          let data14 = data12.body;
          if (typeof data14 !== "string") {
            const err30 = { instancePath: instancePath + "/raw/body", schemaPath: "#/$defs/raw/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.body.type, parentSchema: schema36.properties.body, data: data14 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.encoding !== void 0) {
          let data15 = data12.encoding;
          if (!(data15 === "utf8" || data15 === "latin1" || data15 === "utf16le" || data15 === "base64")) {
            const err31 = { instancePath: instancePath + "/raw/encoding", schemaPath: "#/$defs/raw/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema36.properties.encoding.enum }, schema: schema36.properties.encoding.enum, parentSchema: schema36.properties.encoding, data: data15 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data12.times !== void 0) {
          let data16 = data12.times;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err32 = { instancePath: instancePath + "/raw/times", schemaPath: "#/$defs/raw/properties/times/type", keyword: "type", params: { type: "integer" }, schema: schema36.properties.times.type, parentSchema: schema36.properties.times, data: data16 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e8 || isNaN(data16)) {
              const err33 = { instancePath: instancePath + "/raw/times", schemaPath: "#/$defs/raw/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, schema: 1e8, parentSchema: schema36.properties.times, data: data16 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err34 = { instancePath: instancePath + "/raw/times", schemaPath: "#/$defs/raw/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema36.properties.times, data: data16 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data12.headers !== void 0) {
          let data17 = data12.headers;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (const key3 in data17) {
              let data18 = data17[key3];
              if (typeof data18 !== "string" && data18 !== null) {
                const err35 = { instancePath: instancePath + "/raw/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/raw/properties/headers/additionalProperties/type", keyword: "type", params: { type: schema36.properties.headers.additionalProperties.type }, schema: schema36.properties.headers.additionalProperties.type, parentSchema: schema36.properties.headers.additionalProperties, data: data18 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/raw/headers", schemaPath: "#/$defs/raw/properties/headers/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.headers.type, parentSchema: schema36.properties.headers, data: data17 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data12.framing !== void 0) {
          let data19 = data12.framing;
          if (!(data19 === "length" || data19 === "chunked" || data19 === "too-long" || data19 === "too-short")) {
            const err37 = { instancePath: instancePath + "/raw/framing", schemaPath: "#/$defs/raw/properties/framing/enum", keyword: "enum", params: { allowedValues: schema36.properties.framing.enum }, schema: schema36.properties.framing.enum, parentSchema: schema36.properties.framing, data: data19 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data12.consumerMust !== void 0) {
          let data20 = data12.consumerMust;
          if (!(data20 === "refuse-or-ignore" || data20 === "survive")) {
            const err38 = { instancePath: instancePath + "/raw/consumerMust", schemaPath: "#/$defs/raw/properties/consumerMust/enum", keyword: "enum", params: { allowedValues: schema36.properties.consumerMust.enum }, schema: schema36.properties.consumerMust.enum, parentSchema: schema36.properties.consumerMust, data: data20 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/raw/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data: data12 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.receiptForReplies !== void 0) {
      let data21 = data.receiptForReplies;
      if (!(data21 === "message-sending" || data21 === "message-sent" || data21 === "message-delivered" || data21 === "message-failed")) {
        const err40 = { instancePath: instancePath + "/receiptForReplies", schemaPath: "#/properties/receiptForReplies/enum", keyword: "enum", params: { allowedValues: schema34.properties.receiptForReplies.enum }, schema: schema34.properties.receiptForReplies.enum, parentSchema: schema34.properties.receiptForReplies, data: data21 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data22 = data.errorCode;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err41 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "integer" }, schema: schema34.properties.errorCode.type, parentSchema: schema34.properties.errorCode, data: data22 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 9999 || isNaN(data22)) {
          const err42 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, schema: 9999, parentSchema: schema34.properties.errorCode, data: data22 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data22 < 1e3 || isNaN(data22)) {
          const err43 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, schema: 1e3, parentSchema: schema34.properties.errorCode, data: data22 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.form !== void 0) {
      let data23 = data.form;
      if (!(data23 === "array" || data23 === "bare-object" || data23 === "empty-array")) {
        const err44 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema34.properties.form.enum }, schema: schema34.properties.form.enum, parentSchema: schema34.properties.form, data: data23 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data24 = data.credentials;
      if (!(data24 === "none" || data24 === "wrong-password" || data24 === "wrong-username" || data24 === "cut-short" || data24 === "wrong-scheme" || data24 === "garbled")) {
        const err45 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/enum", keyword: "enum", params: { allowedValues: schema34.properties.credentials.enum }, schema: schema34.properties.credentials.enum, parentSchema: schema34.properties.credentials, data: data24 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.afterMs !== void 0) {
      let data25 = data.afterMs;
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 < 0 || isNaN(data25)) {
          const err46 = { instancePath: instancePath + "/afterMs", schemaPath: "#/properties/afterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34.properties.afterMs, data: data25 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/afterMs", schemaPath: "#/properties/afterMs/type", keyword: "type", params: { type: "number" }, schema: schema34.properties.afterMs.type, parentSchema: schema34.properties.afterMs, data: data25 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data26 = data.after;
      if (typeof data26 === "string") {
        if (!pattern4.test(data26)) {
          const err48 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, schema: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$", parentSchema: schema34.properties.after, data: data26 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.after.type, parentSchema: schema34.properties.after, data: data26 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data27 = data.faults;
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.kind === void 0) {
              const err50 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.required, parentSchema: schema37, data: data28 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            const tag0 = data28.kind;
            if (typeof tag0 == "string") {
              if (tag0 === "duplicate") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err51 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[0].required, parentSchema: schema37.oneOf[0], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                  for (const key4 in data28) {
                    if (!(key4 === "kind" || key4 === "afterMs" || key4 === "after")) {
                      const err52 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema37.oneOf[0], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data29 = data28.kind;
                    if ("duplicate" !== data29) {
                      const err53 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "duplicate" }, schema: "duplicate", parentSchema: schema37.oneOf[0].properties.kind, data: data29 };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  }
                  if (data28.afterMs !== void 0) {
                    let data30 = data28.afterMs;
                    if (typeof data30 == "number" && isFinite(data30)) {
                      if (data30 < 0 || isNaN(data30)) {
                        const err54 = { instancePath: instancePath + "/faults/" + i3 + "/afterMs", schemaPath: "#/$defs/fault/oneOf/0/properties/afterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.oneOf[0].properties.afterMs, data: data30 };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                    } else {
                      const err55 = { instancePath: instancePath + "/faults/" + i3 + "/afterMs", schemaPath: "#/$defs/fault/oneOf/0/properties/afterMs/type", keyword: "type", params: { type: "number" }, schema: schema37.oneOf[0].properties.afterMs.type, parentSchema: schema37.oneOf[0].properties.afterMs, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  }
                  if (data28.after !== void 0) {
                    let data31 = data28.after;
                    if (typeof data31 === "string") {
                      if (!pattern4.test(data31)) {
                        const err56 = { instancePath: instancePath + "/faults/" + i3 + "/after", schemaPath: "#/$defs/fault/oneOf/0/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, schema: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$", parentSchema: schema37.oneOf[0].properties.after, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    } else {
                      const err57 = { instancePath: instancePath + "/faults/" + i3 + "/after", schemaPath: "#/$defs/fault/oneOf/0/properties/after/type", keyword: "type", params: { type: "string" }, schema: schema37.oneOf[0].properties.after.type, parentSchema: schema37.oneOf[0].properties.after, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/0/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[0].type, parentSchema: schema37.oneOf[0], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                var props0 = true;
              } else if (tag0 === "overlap") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err59 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[1].required, parentSchema: schema37.oneOf[1], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  for (const key5 in data28) {
                    if (!(key5 === "kind")) {
                      const err60 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema37.oneOf[1], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data32 = data28.kind;
                    if ("overlap" !== data32) {
                      const err61 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "overlap" }, schema: "overlap", parentSchema: schema37.oneOf[1].properties.kind, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err62 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/1/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[1].type, parentSchema: schema37.oneOf[1], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "reordered") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err63 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[2].required, parentSchema: schema37.oneOf[2], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                  if (data28.behind === void 0) {
                    const err64 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/2/required", keyword: "required", params: { missingProperty: "behind" }, schema: schema37.oneOf[2].required, parentSchema: schema37.oneOf[2], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                  for (const key6 in data28) {
                    if (!(key6 === "kind" || key6 === "behind")) {
                      const err65 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema37.oneOf[2], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data33 = data28.kind;
                    if ("reordered" !== data33) {
                      const err66 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "reordered" }, schema: "reordered", parentSchema: schema37.oneOf[2].properties.kind, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  }
                  if (data28.behind !== void 0) {
                    let data34 = data28.behind;
                    if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                      const err67 = { instancePath: instancePath + "/faults/" + i3 + "/behind", schemaPath: "#/$defs/fault/oneOf/2/properties/behind/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[2].properties.behind.type, parentSchema: schema37.oneOf[2].properties.behind, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                    if (typeof data34 == "number" && isFinite(data34)) {
                      if (data34 > 1e3 || isNaN(data34)) {
                        const err68 = { instancePath: instancePath + "/faults/" + i3 + "/behind", schemaPath: "#/$defs/fault/oneOf/2/properties/behind/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[2].properties.behind, data: data34 };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                      if (data34 < 1 || isNaN(data34)) {
                        const err69 = { instancePath: instancePath + "/faults/" + i3 + "/behind", schemaPath: "#/$defs/fault/oneOf/2/properties/behind/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[2].properties.behind, data: data34 };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err70 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/2/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[2].type, parentSchema: schema37.oneOf[2], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "late") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err71 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[3].required, parentSchema: schema37.oneOf[3], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                  for (const key7 in data28) {
                    if (!(key7 === "kind" || key7 === "byMs" || key7 === "by")) {
                      const err72 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema37.oneOf[3], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data35 = data28.kind;
                    if ("late" !== data35) {
                      const err73 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "late" }, schema: "late", parentSchema: schema37.oneOf[3].properties.kind, data: data35 };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                  if (data28.byMs !== void 0) {
                    let data36 = data28.byMs;
                    if (typeof data36 == "number" && isFinite(data36)) {
                      if (data36 < 0 || isNaN(data36)) {
                        const err74 = { instancePath: instancePath + "/faults/" + i3 + "/byMs", schemaPath: "#/$defs/fault/oneOf/3/properties/byMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.oneOf[3].properties.byMs, data: data36 };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    } else {
                      const err75 = { instancePath: instancePath + "/faults/" + i3 + "/byMs", schemaPath: "#/$defs/fault/oneOf/3/properties/byMs/type", keyword: "type", params: { type: "number" }, schema: schema37.oneOf[3].properties.byMs.type, parentSchema: schema37.oneOf[3].properties.byMs, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  if (data28.by !== void 0) {
                    let data37 = data28.by;
                    if (typeof data37 === "string") {
                      if (!pattern4.test(data37)) {
                        const err76 = { instancePath: instancePath + "/faults/" + i3 + "/by", schemaPath: "#/$defs/fault/oneOf/3/properties/by/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, schema: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$", parentSchema: schema37.oneOf[3].properties.by, data: data37 };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    } else {
                      const err77 = { instancePath: instancePath + "/faults/" + i3 + "/by", schemaPath: "#/$defs/fault/oneOf/3/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema37.oneOf[3].properties.by.type, parentSchema: schema37.oneOf[3].properties.by, data: data37 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err78 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/3/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[3].type, parentSchema: schema37.oneOf[3], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "lost-answer") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err79 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[4].required, parentSchema: schema37.oneOf[4], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                  for (const key8 in data28) {
                    if (!(key8 === "kind" || key8 === "attempts")) {
                      const err80 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema37.oneOf[4], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data38 = data28.kind;
                    if ("lost-answer" !== data38) {
                      const err81 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "lost-answer" }, schema: "lost-answer", parentSchema: schema37.oneOf[4].properties.kind, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  }
                  if (data28.attempts !== void 0) {
                    let data39 = data28.attempts;
                    if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                      const err82 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/4/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[4].properties.attempts.type, parentSchema: schema37.oneOf[4].properties.attempts, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                    if (typeof data39 == "number" && isFinite(data39)) {
                      if (data39 > 1e3 || isNaN(data39)) {
                        const err83 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/4/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[4].properties.attempts, data: data39 };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                      if (data39 < 1 || isNaN(data39)) {
                        const err84 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/4/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[4].properties.attempts, data: data39 };
                        if (vErrors === null) {
                          vErrors = [err84];
                        } else {
                          vErrors.push(err84);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err85 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/4/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[4].type, parentSchema: schema37.oneOf[4], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "slow-answer") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err86 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[5].required, parentSchema: schema37.oneOf[5], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                  for (const key9 in data28) {
                    if (!(key9 === "kind" || key9 === "byMs" || key9 === "by" || key9 === "attempts")) {
                      const err87 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema37.oneOf[5], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data40 = data28.kind;
                    if ("slow-answer" !== data40) {
                      const err88 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "slow-answer" }, schema: "slow-answer", parentSchema: schema37.oneOf[5].properties.kind, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  }
                  if (data28.byMs !== void 0) {
                    let data41 = data28.byMs;
                    if (typeof data41 == "number" && isFinite(data41)) {
                      if (data41 < 0 || isNaN(data41)) {
                        const err89 = { instancePath: instancePath + "/faults/" + i3 + "/byMs", schemaPath: "#/$defs/fault/oneOf/5/properties/byMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.oneOf[5].properties.byMs, data: data41 };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                    } else {
                      const err90 = { instancePath: instancePath + "/faults/" + i3 + "/byMs", schemaPath: "#/$defs/fault/oneOf/5/properties/byMs/type", keyword: "type", params: { type: "number" }, schema: schema37.oneOf[5].properties.byMs.type, parentSchema: schema37.oneOf[5].properties.byMs, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  }
                  if (data28.by !== void 0) {
                    let data42 = data28.by;
                    if (typeof data42 === "string") {
                      if (!pattern4.test(data42)) {
                        const err91 = { instancePath: instancePath + "/faults/" + i3 + "/by", schemaPath: "#/$defs/fault/oneOf/5/properties/by/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, schema: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$", parentSchema: schema37.oneOf[5].properties.by, data: data42 };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      }
                    } else {
                      const err92 = { instancePath: instancePath + "/faults/" + i3 + "/by", schemaPath: "#/$defs/fault/oneOf/5/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema37.oneOf[5].properties.by.type, parentSchema: schema37.oneOf[5].properties.by, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  }
                  if (data28.attempts !== void 0) {
                    let data43 = data28.attempts;
                    if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                      const err93 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/5/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[5].properties.attempts.type, parentSchema: schema37.oneOf[5].properties.attempts, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                    if (typeof data43 == "number" && isFinite(data43)) {
                      if (data43 > 1e3 || isNaN(data43)) {
                        const err94 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/5/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[5].properties.attempts, data: data43 };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                      if (data43 < 1 || isNaN(data43)) {
                        const err95 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/5/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[5].properties.attempts, data: data43 };
                        if (vErrors === null) {
                          vErrors = [err95];
                        } else {
                          vErrors.push(err95);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err96 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/5/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[5].type, parentSchema: schema37.oneOf[5], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "unreachable") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err97 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[6].required, parentSchema: schema37.oneOf[6], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                  for (const key10 in data28) {
                    if (!(key10 === "kind" || key10 === "attempts" || key10 === "reason")) {
                      const err98 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema37.oneOf[6], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data44 = data28.kind;
                    if ("unreachable" !== data44) {
                      const err99 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "unreachable" }, schema: "unreachable", parentSchema: schema37.oneOf[6].properties.kind, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  }
                  if (data28.attempts !== void 0) {
                    let data45 = data28.attempts;
                    if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                      const err100 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/6/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[6].properties.attempts.type, parentSchema: schema37.oneOf[6].properties.attempts, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    if (typeof data45 == "number" && isFinite(data45)) {
                      if (data45 > 1e3 || isNaN(data45)) {
                        const err101 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/6/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[6].properties.attempts, data: data45 };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                      if (data45 < 1 || isNaN(data45)) {
                        const err102 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/6/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[6].properties.attempts, data: data45 };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data28.reason !== void 0) {
                    let data46 = data28.reason;
                    if (!(data46 === "refused" || data46 === "unreachable")) {
                      const err103 = { instancePath: instancePath + "/faults/" + i3 + "/reason", schemaPath: "#/$defs/fault/oneOf/6/properties/reason/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[6].properties.reason.enum }, schema: schema37.oneOf[6].properties.reason.enum, parentSchema: schema37.oneOf[6].properties.reason, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/6/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[6].type, parentSchema: schema37.oneOf[6], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "server-error") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err105 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[7].required, parentSchema: schema37.oneOf[7], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                  for (const key11 in data28) {
                    if (!(key11 === "kind" || key11 === "status" || key11 === "attempts" || key11 === "handled")) {
                      const err106 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema37.oneOf[7], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data47 = data28.kind;
                    if ("server-error" !== data47) {
                      const err107 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "server-error" }, schema: "server-error", parentSchema: schema37.oneOf[7].properties.kind, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                  if (data28.status !== void 0) {
                    let data48 = data28.status;
                    if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                      const err108 = { instancePath: instancePath + "/faults/" + i3 + "/status", schemaPath: "#/$defs/fault/oneOf/7/properties/status/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[7].properties.status.type, parentSchema: schema37.oneOf[7].properties.status, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (typeof data48 == "number" && isFinite(data48)) {
                      if (data48 > 599 || isNaN(data48)) {
                        const err109 = { instancePath: instancePath + "/faults/" + i3 + "/status", schemaPath: "#/$defs/fault/oneOf/7/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema37.oneOf[7].properties.status, data: data48 };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                      if (data48 < 500 || isNaN(data48)) {
                        const err110 = { instancePath: instancePath + "/faults/" + i3 + "/status", schemaPath: "#/$defs/fault/oneOf/7/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 500 }, schema: 500, parentSchema: schema37.oneOf[7].properties.status, data: data48 };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data28.attempts !== void 0) {
                    let data49 = data28.attempts;
                    if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                      const err111 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/7/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[7].properties.attempts.type, parentSchema: schema37.oneOf[7].properties.attempts, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                    if (typeof data49 == "number" && isFinite(data49)) {
                      if (data49 > 1e3 || isNaN(data49)) {
                        const err112 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/7/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[7].properties.attempts, data: data49 };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                      if (data49 < 1 || isNaN(data49)) {
                        const err113 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/7/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[7].properties.attempts, data: data49 };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data28.handled !== void 0) {
                    let data50 = data28.handled;
                    if (typeof data50 !== "boolean") {
                      const err114 = { instancePath: instancePath + "/faults/" + i3 + "/handled", schemaPath: "#/$defs/fault/oneOf/7/properties/handled/type", keyword: "type", params: { type: "boolean" }, schema: schema37.oneOf[7].properties.handled.type, parentSchema: schema37.oneOf[7].properties.handled, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err115 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/7/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[7].type, parentSchema: schema37.oneOf[7], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "reset") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err116 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[8].required, parentSchema: schema37.oneOf[8], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                  for (const key12 in data28) {
                    if (!(key12 === "kind" || key12 === "sentRatio" || key12 === "attempts")) {
                      const err117 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, schema: false, parentSchema: schema37.oneOf[8], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data51 = data28.kind;
                    if ("reset" !== data51) {
                      const err118 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "reset" }, schema: "reset", parentSchema: schema37.oneOf[8].properties.kind, data: data51 };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  }
                  if (data28.sentRatio !== void 0) {
                    let data52 = data28.sentRatio;
                    if (typeof data52 == "number" && isFinite(data52)) {
                      if (data52 < 0 || isNaN(data52)) {
                        const err119 = { instancePath: instancePath + "/faults/" + i3 + "/sentRatio", schemaPath: "#/$defs/fault/oneOf/8/properties/sentRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.oneOf[8].properties.sentRatio, data: data52 };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                      if (data52 >= 1 || isNaN(data52)) {
                        const err120 = { instancePath: instancePath + "/faults/" + i3 + "/sentRatio", schemaPath: "#/$defs/fault/oneOf/8/properties/sentRatio/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[8].properties.sentRatio, data: data52 };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    } else {
                      const err121 = { instancePath: instancePath + "/faults/" + i3 + "/sentRatio", schemaPath: "#/$defs/fault/oneOf/8/properties/sentRatio/type", keyword: "type", params: { type: "number" }, schema: schema37.oneOf[8].properties.sentRatio.type, parentSchema: schema37.oneOf[8].properties.sentRatio, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                  }
                  if (data28.attempts !== void 0) {
                    let data53 = data28.attempts;
                    if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                      const err122 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/8/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[8].properties.attempts.type, parentSchema: schema37.oneOf[8].properties.attempts, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err122];
                      } else {
                        vErrors.push(err122);
                      }
                      errors++;
                    }
                    if (typeof data53 == "number" && isFinite(data53)) {
                      if (data53 > 1e3 || isNaN(data53)) {
                        const err123 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/8/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[8].properties.attempts, data: data53 };
                        if (vErrors === null) {
                          vErrors = [err123];
                        } else {
                          vErrors.push(err123);
                        }
                        errors++;
                      }
                      if (data53 < 1 || isNaN(data53)) {
                        const err124 = { instancePath: instancePath + "/faults/" + i3 + "/attempts", schemaPath: "#/$defs/fault/oneOf/8/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[8].properties.attempts, data: data53 };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err125 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/8/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[8].type, parentSchema: schema37.oneOf[8], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "slow-body") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err126 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[9].required, parentSchema: schema37.oneOf[9], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                  for (const key13 in data28) {
                    if (!(key13 === "kind" || key13 === "pieces" || key13 === "pauseMs")) {
                      const err127 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: false, parentSchema: schema37.oneOf[9], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data54 = data28.kind;
                    if ("slow-body" !== data54) {
                      const err128 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "slow-body" }, schema: "slow-body", parentSchema: schema37.oneOf[9].properties.kind, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                  }
                  if (data28.pieces !== void 0) {
                    let data55 = data28.pieces;
                    if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                      const err129 = { instancePath: instancePath + "/faults/" + i3 + "/pieces", schemaPath: "#/$defs/fault/oneOf/9/properties/pieces/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[9].properties.pieces.type, parentSchema: schema37.oneOf[9].properties.pieces, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                    if (typeof data55 == "number" && isFinite(data55)) {
                      if (data55 > 1e3 || isNaN(data55)) {
                        const err130 = { instancePath: instancePath + "/faults/" + i3 + "/pieces", schemaPath: "#/$defs/fault/oneOf/9/properties/pieces/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema37.oneOf[9].properties.pieces, data: data55 };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                      if (data55 < 2 || isNaN(data55)) {
                        const err131 = { instancePath: instancePath + "/faults/" + i3 + "/pieces", schemaPath: "#/$defs/fault/oneOf/9/properties/pieces/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema37.oneOf[9].properties.pieces, data: data55 };
                        if (vErrors === null) {
                          vErrors = [err131];
                        } else {
                          vErrors.push(err131);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data28.pauseMs !== void 0) {
                    let data56 = data28.pauseMs;
                    if (typeof data56 == "number" && isFinite(data56)) {
                      if (data56 < 0 || isNaN(data56)) {
                        const err132 = { instancePath: instancePath + "/faults/" + i3 + "/pauseMs", schemaPath: "#/$defs/fault/oneOf/9/properties/pauseMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.oneOf[9].properties.pauseMs, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err132];
                        } else {
                          vErrors.push(err132);
                        }
                        errors++;
                      }
                    } else {
                      const err133 = { instancePath: instancePath + "/faults/" + i3 + "/pauseMs", schemaPath: "#/$defs/fault/oneOf/9/properties/pauseMs/type", keyword: "type", params: { type: "number" }, schema: schema37.oneOf[9].properties.pauseMs.type, parentSchema: schema37.oneOf[9].properties.pauseMs, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err134 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/9/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[9].type, parentSchema: schema37.oneOf[9], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "crash") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err135 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/10/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[10].required, parentSchema: schema37.oneOf[10], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  if (data28.point === void 0) {
                    const err136 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/10/required", keyword: "required", params: { missingProperty: "point" }, schema: schema37.oneOf[10].required, parentSchema: schema37.oneOf[10], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                  for (const key14 in data28) {
                    if (!(key14 === "kind" || key14 === "point" || key14 === "afterMs")) {
                      const err137 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, schema: false, parentSchema: schema37.oneOf[10], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data57 = data28.kind;
                    if ("crash" !== data57) {
                      const err138 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "crash" }, schema: "crash", parentSchema: schema37.oneOf[10].properties.kind, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  }
                  if (data28.point !== void 0) {
                    let data58 = data28.point;
                    if (!(data58 === "before-request" || data58 === "while-handling" || data58 === "after-answer")) {
                      const err139 = { instancePath: instancePath + "/faults/" + i3 + "/point", schemaPath: "#/$defs/fault/oneOf/10/properties/point/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[10].properties.point.enum }, schema: schema37.oneOf[10].properties.point.enum, parentSchema: schema37.oneOf[10].properties.point, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  if (data28.afterMs !== void 0) {
                    let data59 = data28.afterMs;
                    if (typeof data59 == "number" && isFinite(data59)) {
                      if (data59 < 0 || isNaN(data59)) {
                        const err140 = { instancePath: instancePath + "/faults/" + i3 + "/afterMs", schemaPath: "#/$defs/fault/oneOf/10/properties/afterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.oneOf[10].properties.afterMs, data: data59 };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                    } else {
                      const err141 = { instancePath: instancePath + "/faults/" + i3 + "/afterMs", schemaPath: "#/$defs/fault/oneOf/10/properties/afterMs/type", keyword: "type", params: { type: "number" }, schema: schema37.oneOf[10].properties.afterMs.type, parentSchema: schema37.oneOf[10].properties.afterMs, data: data59 };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err142 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/10/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[10].type, parentSchema: schema37.oneOf[10], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === "burst") {
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  if (data28.kind === void 0) {
                    const err143 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/11/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.oneOf[11].required, parentSchema: schema37.oneOf[11], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                  if (data28.companions === void 0) {
                    const err144 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/11/required", keyword: "required", params: { missingProperty: "companions" }, schema: schema37.oneOf[11].required, parentSchema: schema37.oneOf[11], data: data28 };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                  for (const key15 in data28) {
                    if (!(key15 === "kind" || key15 === "companions")) {
                      const err145 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema37.oneOf[11], data: data28 };
                      if (vErrors === null) {
                        vErrors = [err145];
                      } else {
                        vErrors.push(err145);
                      }
                      errors++;
                    }
                  }
                  if (data28.kind !== void 0) {
                    let data60 = data28.kind;
                    if ("burst" !== data60) {
                      const err146 = { instancePath: instancePath + "/faults/" + i3 + "/kind", schemaPath: "#/$defs/fault/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "burst" }, schema: "burst", parentSchema: schema37.oneOf[11].properties.kind, data: data60 };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  }
                  if (data28.companions !== void 0) {
                    let data61 = data28.companions;
                    if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                      const err147 = { instancePath: instancePath + "/faults/" + i3 + "/companions", schemaPath: "#/$defs/fault/oneOf/11/properties/companions/type", keyword: "type", params: { type: "integer" }, schema: schema37.oneOf[11].properties.companions.type, parentSchema: schema37.oneOf[11].properties.companions, data: data61 };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                    if (typeof data61 == "number" && isFinite(data61)) {
                      if (data61 > 1e4 || isNaN(data61)) {
                        const err148 = { instancePath: instancePath + "/faults/" + i3 + "/companions", schemaPath: "#/$defs/fault/oneOf/11/properties/companions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema37.oneOf[11].properties.companions, data: data61 };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                      if (data61 < 1 || isNaN(data61)) {
                        const err149 = { instancePath: instancePath + "/faults/" + i3 + "/companions", schemaPath: "#/$defs/fault/oneOf/11/properties/companions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37.oneOf[11].properties.companions, data: data61 };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err150 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/oneOf/11/type", keyword: "type", params: { type: "object" }, schema: schema37.oneOf[11].type, parentSchema: schema37.oneOf[11], data: data28 };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else {
                const err151 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, schema: schema37.discriminator, parentSchema: schema37, data: data28 };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            } else {
              const err152 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, schema: schema37.discriminator, parentSchema: schema37, data: data28 };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          } else {
            const err153 = { instancePath: instancePath + "/faults/" + i3, schemaPath: "#/$defs/fault/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data: data28 };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
      } else {
        const err154 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.faults.type, parentSchema: schema34.properties.faults, data: data27 };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data62 = data.expect;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        for (const key16 in data62) {
          if (!(key16 === "ends" || key16 === "status" || key16 === "attempts" || key16 === "withinMs" || key16 === "within")) {
            const err155 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/stepExpectation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, schema: false, parentSchema: schema38, data: data62 };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data62.ends !== void 0) {
          let data63 = data62.ends;
          if (!(data63 === "acknowledged" || data63 === "exhausted")) {
            const err156 = { instancePath: instancePath + "/expect/ends", schemaPath: "#/$defs/stepExpectation/properties/ends/enum", keyword: "enum", params: { allowedValues: schema38.properties.ends.enum }, schema: schema38.properties.ends.enum, parentSchema: schema38.properties.ends, data: data63 };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data62.status !== void 0) {
          let data64 = data62.status;
          const _errs158 = errors;
          let valid43 = false;
          let passing1 = null;
          const _errs159 = errors;
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
            const err157 = { instancePath: instancePath + "/expect/status", schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema38.properties.status.oneOf[0].type, parentSchema: schema38.properties.status.oneOf[0], data: data64 };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 > 599 || isNaN(data64)) {
              const err158 = { instancePath: instancePath + "/expect/status", schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema38.properties.status.oneOf[0], data: data64 };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
            if (data64 < 100 || isNaN(data64)) {
              const err159 = { instancePath: instancePath + "/expect/status", schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema38.properties.status.oneOf[0], data: data64 };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
          var _valid1 = _errs159 === errors;
          if (_valid1) {
            valid43 = true;
            passing1 = 0;
          }
          const _errs161 = errors;
          if (Array.isArray(data64)) {
            if (data64.length < 1) {
              const err160 = { instancePath: instancePath + "/expect/status", schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema38.properties.status.oneOf[1], data: data64 };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
            const len4 = data64.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data65 = data64[i4];
              if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                const err161 = { instancePath: instancePath + "/expect/status/" + i4, schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, schema: schema38.properties.status.oneOf[1].items.type, parentSchema: schema38.properties.status.oneOf[1].items, data: data65 };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
              if (typeof data65 == "number" && isFinite(data65)) {
                if (data65 > 599 || isNaN(data65)) {
                  const err162 = { instancePath: instancePath + "/expect/status/" + i4, schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema38.properties.status.oneOf[1].items, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
                if (data65 < 100 || isNaN(data65)) {
                  const err163 = { instancePath: instancePath + "/expect/status/" + i4, schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema38.properties.status.oneOf[1].items, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err164 = { instancePath: instancePath + "/expect/status", schemaPath: "#/$defs/stepExpectation/properties/status/oneOf/1/type", keyword: "type", params: { type: "array" }, schema: schema38.properties.status.oneOf[1].type, parentSchema: schema38.properties.status.oneOf[1], data: data64 };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          var _valid1 = _errs161 === errors;
          if (_valid1 && valid43) {
            valid43 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid43 = true;
              passing1 = 1;
            }
          }
          if (!valid43) {
            const err165 = { instancePath: instancePath + "/expect/status", schemaPath: "#/$defs/stepExpectation/properties/status/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, schema: schema38.properties.status.oneOf, parentSchema: schema38.properties.status, data: data64 };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          } else {
            errors = _errs158;
            if (vErrors !== null) {
              if (_errs158) {
                vErrors.length = _errs158;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data62.attempts !== void 0) {
          let data66 = data62.attempts;
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
            const err166 = { instancePath: instancePath + "/expect/attempts", schemaPath: "#/$defs/stepExpectation/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema38.properties.attempts.type, parentSchema: schema38.properties.attempts, data: data66 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
          if (typeof data66 == "number" && isFinite(data66)) {
            if (data66 < 1 || isNaN(data66)) {
              const err167 = { instancePath: instancePath + "/expect/attempts", schemaPath: "#/$defs/stepExpectation/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema38.properties.attempts, data: data66 };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
          }
        }
        if (data62.withinMs !== void 0) {
          let data67 = data62.withinMs;
          if (typeof data67 == "number" && isFinite(data67)) {
            if (data67 < 0 || isNaN(data67)) {
              const err168 = { instancePath: instancePath + "/expect/withinMs", schemaPath: "#/$defs/stepExpectation/properties/withinMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema38.properties.withinMs, data: data67 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          } else {
            const err169 = { instancePath: instancePath + "/expect/withinMs", schemaPath: "#/$defs/stepExpectation/properties/withinMs/type", keyword: "type", params: { type: "number" }, schema: schema38.properties.withinMs.type, parentSchema: schema38.properties.withinMs, data: data67 };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        if (data62.within !== void 0) {
          let data68 = data62.within;
          if (typeof data68 === "string") {
            if (!pattern4.test(data68)) {
              const err170 = { instancePath: instancePath + "/expect/within", schemaPath: "#/$defs/stepExpectation/properties/within/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$" }, schema: "^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d)$", parentSchema: schema38.properties.within, data: data68 };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          } else {
            const err171 = { instancePath: instancePath + "/expect/within", schemaPath: "#/$defs/stepExpectation/properties/within/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.within.type, parentSchema: schema38.properties.within, data: data68 };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
      } else {
        const err172 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/stepExpectation/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data: data62 };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
  } else {
    const err173 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err173];
    } else {
      vErrors.push(err173);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.steps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema31.properties.format, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.law !== void 0) {
      let data2 = data.law;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.law.type, parentSchema: schema31.properties.law, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.seed.type, parentSchema: schema31.properties.seed, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.seed, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.kitVersion !== void 0) {
      let data4 = data.kitVersion;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/kitVersion", schemaPath: "#/properties/kitVersion/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.kitVersion.type, parentSchema: schema31.properties.kitVersion, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sender !== void 0) {
      let data5 = data.sender;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "backoff" || key1 === "jitterRatio" || key1 === "parallelism" || key1 === "redirect" || key1 === "credentials" || key1 === "firstRequestBody" || key1 === "retries")) {
            const err8 = { instancePath: instancePath + "/sender", schemaPath: "#/$defs/sender/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema32, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.backoff !== void 0) {
          let data6 = data5.backoff;
          if (!(data6 === "doubling" || data6 === "every-five-minutes" || data6 === "hourly" || data6 === "quick-first" || data6 === "late")) {
            const err9 = { instancePath: instancePath + "/sender/backoff", schemaPath: "#/$defs/sender/properties/backoff/enum", keyword: "enum", params: { allowedValues: schema32.properties.backoff.enum }, schema: schema32.properties.backoff.enum, parentSchema: schema32.properties.backoff, data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.jitterRatio !== void 0) {
          let data7 = data5.jitterRatio;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1 || isNaN(data7)) {
              const err10 = { instancePath: instancePath + "/sender/jitterRatio", schemaPath: "#/$defs/sender/properties/jitterRatio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema32.properties.jitterRatio, data: data7 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err11 = { instancePath: instancePath + "/sender/jitterRatio", schemaPath: "#/$defs/sender/properties/jitterRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32.properties.jitterRatio, data: data7 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/sender/jitterRatio", schemaPath: "#/$defs/sender/properties/jitterRatio/type", keyword: "type", params: { type: "number" }, schema: schema32.properties.jitterRatio.type, parentSchema: schema32.properties.jitterRatio, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5.parallelism !== void 0) {
          let data8 = data5.parallelism;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err13 = { instancePath: instancePath + "/sender/parallelism", schemaPath: "#/$defs/sender/properties/parallelism/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.parallelism.type, parentSchema: schema32.properties.parallelism, data: data8 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1e4 || isNaN(data8)) {
              const err14 = { instancePath: instancePath + "/sender/parallelism", schemaPath: "#/$defs/sender/properties/parallelism/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema32.properties.parallelism, data: data8 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err15 = { instancePath: instancePath + "/sender/parallelism", schemaPath: "#/$defs/sender/properties/parallelism/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema32.properties.parallelism, data: data8 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data5.redirect !== void 0) {
          let data9 = data5.redirect;
          if (!(data9 === "failure" || data9 === "success")) {
            const err16 = { instancePath: instancePath + "/sender/redirect", schemaPath: "#/$defs/sender/properties/redirect/enum", keyword: "enum", params: { allowedValues: schema32.properties.redirect.enum }, schema: schema32.properties.redirect.enum, parentSchema: schema32.properties.redirect, data: data9 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.credentials !== void 0) {
          let data10 = data5.credentials;
          if (!(data10 === "challenge" || data10 === "preemptive")) {
            const err17 = { instancePath: instancePath + "/sender/credentials", schemaPath: "#/$defs/sender/properties/credentials/enum", keyword: "enum", params: { allowedValues: schema32.properties.credentials.enum }, schema: schema32.properties.credentials.enum, parentSchema: schema32.properties.credentials, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data5.firstRequestBody !== void 0) {
          let data11 = data5.firstRequestBody;
          if (!(data11 === "with-body" || data11 === "without-body")) {
            const err18 = { instancePath: instancePath + "/sender/firstRequestBody", schemaPath: "#/$defs/sender/properties/firstRequestBody/enum", keyword: "enum", params: { allowedValues: schema32.properties.firstRequestBody.enum }, schema: schema32.properties.firstRequestBody.enum, parentSchema: schema32.properties.firstRequestBody, data: data11 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.retries !== void 0) {
          let data12 = data5.retries;
          if (typeof data12 !== "boolean") {
            const err19 = { instancePath: instancePath + "/sender/retries", schemaPath: "#/$defs/sender/properties/retries/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.retries.type, parentSchema: schema32.properties.retries, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/sender", schemaPath: "#/$defs/sender/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.messages !== void 0) {
      let data13 = data.messages;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key2 in data13) {
          let data14 = data13[key2];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.direction === void 0) {
              const err21 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/message/required", keyword: "required", params: { missingProperty: "direction" }, schema: schema33.required, parentSchema: schema33, data: data14 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key3 in data14) {
              if (!(key3 === "direction" || key3 === "from" || key3 === "to" || key3 === "owner" || key3 === "id" || key3 === "fields")) {
                const err22 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema33, data: data14 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data14.direction !== void 0) {
              let data15 = data14.direction;
              if (!(data15 === "in" || data15 === "out")) {
                const err23 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/direction", schemaPath: "#/$defs/message/properties/direction/enum", keyword: "enum", params: { allowedValues: schema33.properties.direction.enum }, schema: schema33.properties.direction.enum, parentSchema: schema33.properties.direction, data: data15 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data14.from !== void 0) {
              let data16 = data14.from;
              if (typeof data16 === "string") {
                if (func2(data16) < 1) {
                  const err24 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/$defs/message/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.from, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/$defs/message/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.from.type, parentSchema: schema33.properties.from, data: data16 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data14.to !== void 0) {
              let data17 = data14.to;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err26 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/to", schemaPath: "#/$defs/message/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.to, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                const len0 = data17.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data18 = data17[i0];
                  if (typeof data18 === "string") {
                    if (func2(data18) < 1) {
                      const err27 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i0, schemaPath: "#/$defs/message/properties/to/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.to.items, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i0, schemaPath: "#/$defs/message/properties/to/items/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.to.items.type, parentSchema: schema33.properties.to.items, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/to", schemaPath: "#/$defs/message/properties/to/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.to.type, parentSchema: schema33.properties.to, data: data17 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data14.owner !== void 0) {
              let data19 = data14.owner;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err30 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/$defs/message/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.owner, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/$defs/message/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.owner.type, parentSchema: schema33.properties.owner, data: data19 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data14.id !== void 0) {
              let data20 = data14.id;
              if (!(data20 === "stamped" || data20 === "uuid")) {
                const err32 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/$defs/message/properties/id/enum", keyword: "enum", params: { allowedValues: schema33.properties.id.enum }, schema: schema33.properties.id.enum, parentSchema: schema33.properties.id, data: data20 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data14.fields !== void 0) {
              let data21 = data14.fields;
              if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
                const err33 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields", schemaPath: "#/$defs/message/properties/fields/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.fields.type, parentSchema: schema33.properties.fields, data: data21 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/message/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data: data14 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.messages.type, parentSchema: schema31.properties.messages, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data22 = data.steps;
      if (Array.isArray(data22)) {
        if (data22.length > 1e4) {
          const err36 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema31.properties.steps, data: data22 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate21(data22[i1], { instancePath: instancePath + "/steps/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.steps.type, parentSchema: schema31.properties.steps, data: data22 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data24 = data.expect;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key4 in data24) {
          if (!(key4 === "state" || key4 === "effects")) {
            const err38 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema39, data: data24 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data24.effects !== void 0) {
          let data25 = data24.effects;
          if (Array.isArray(data25)) {
            const len2 = data25.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data26 = data25[i2];
              if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
                const err39 = { instancePath: instancePath + "/expect/effects/" + i2, schemaPath: "#/$defs/expectation/properties/effects/items/type", keyword: "type", params: { type: "object" }, schema: schema39.properties.effects.items.type, parentSchema: schema39.properties.effects.items, data: data26 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/expect/effects", schemaPath: "#/$defs/expectation/properties/effects/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.effects.type, parentSchema: schema39.properties.effects, data: data25 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data: data24 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateScenario
};
