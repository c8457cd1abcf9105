// @ts-nocheck
// Generated from spec/openapi.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

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
var validateListMessagesQuery = validate20;
var schema31 = { "type": "object", "properties": { "messageId": { "type": "string", "minLength": 1 }, "sourceTn": { "type": "string", "minLength": 5 }, "destinationTn": { "type": "string", "minLength": 5 }, "messageStatus": { "type": "string", "enum": ["RECEIVED", "QUEUED", "SENDING", "SENT", "FAILED", "DELIVERED", "ACCEPTED", "UNDELIVERED"] }, "messageDirection": { "type": "string", "enum": ["INBOUND", "OUTBOUND"] }, "carrierName": { "type": "string", "minLength": 1 }, "messageType": { "type": "string", "enum": ["sms", "mms", "rcs"] }, "errorCode": { "type": "integer", "minimum": 0 }, "fromDateTime": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$" }, "toDateTime": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$" }, "campaignId": { "type": "string", "minLength": 1 }, "fromBwLatency": { "type": "integer", "minimum": 0 }, "bwQueued": { "type": "boolean" }, "product": { "type": "string", "enum": ["LOCAL_A2P", "P2P", "SHORT_CODE_REACH", "TOLL_FREE", "HOSTED_SHORT_CODE", "ALPHA_NUMERIC", "RBM_MEDIA", "RBM_RICH", "RBM_CONVERSATIONAL"] }, "location": { "type": "string", "minLength": 1 }, "carrierQueued": { "type": "boolean" }, "fromCarrierLatency": { "type": "integer", "minimum": 0 }, "callingNumberCountryA3": { "type": "string", "minLength": 1 }, "calledNumberCountryA3": { "type": "string", "minLength": 1 }, "fromSegmentCount": { "type": "integer", "minimum": 0 }, "toSegmentCount": { "type": "integer", "minimum": 0 }, "fromMessageSize": { "type": "integer", "minimum": 0 }, "toMessageSize": { "type": "integer", "minimum": 0 }, "sort": { "type": "string", "pattern": "^[A-Za-z0-9]+:(asc|desc)$" }, "pageToken": { "type": "string", "minLength": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e4, "default": 100 }, "limitTotalCount": { "type": "boolean", "default": false } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$", "");
var pattern6 = new RegExp("^[A-Za-z0-9]+:(asc|desc)$", "");
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
    if (data.messageId !== void 0) {
      let data0 = data.messageId;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["messageId"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.sourceTn !== void 0) {
      let data1 = data.sourceTn;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/sourceTn", schemaPath: "#/properties/sourceTn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["sourceTn"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) < 5) {
          const err3 = { instancePath: instancePath + "/sourceTn", schemaPath: "#/properties/sourceTn/minLength", keyword: "minLength", params: { limit: 5 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.destinationTn !== void 0) {
      let data2 = data.destinationTn;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err4 = { instancePath: instancePath + "/destinationTn", schemaPath: "#/properties/destinationTn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["destinationTn"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (func1(data2) < 5) {
          const err5 = { instancePath: instancePath + "/destinationTn", schemaPath: "#/properties/destinationTn/minLength", keyword: "minLength", params: { limit: 5 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.messageStatus !== void 0) {
      let data3 = data.messageStatus;
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err6 = { instancePath: instancePath + "/messageStatus", schemaPath: "#/properties/messageStatus/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["messageStatus"] = coerced3;
          }
        }
      }
      if (!(data3 === "RECEIVED" || data3 === "QUEUED" || data3 === "SENDING" || data3 === "SENT" || data3 === "FAILED" || data3 === "DELIVERED" || data3 === "ACCEPTED" || data3 === "UNDELIVERED")) {
        const err7 = { instancePath: instancePath + "/messageStatus", schemaPath: "#/properties/messageStatus/enum", keyword: "enum", params: { allowedValues: schema31.properties.messageStatus.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.messageDirection !== void 0) {
      let data4 = data.messageDirection;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err8 = { instancePath: instancePath + "/messageDirection", schemaPath: "#/properties/messageDirection/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["messageDirection"] = coerced4;
          }
        }
      }
      if (!(data4 === "INBOUND" || data4 === "OUTBOUND")) {
        const err9 = { instancePath: instancePath + "/messageDirection", schemaPath: "#/properties/messageDirection/enum", keyword: "enum", params: { allowedValues: schema31.properties.messageDirection.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.carrierName !== void 0) {
      let data5 = data.carrierName;
      if (typeof data5 !== "string") {
        let dataType5 = typeof data5;
        let coerced5 = void 0;
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data5;
          } else if (data5 === null) {
            coerced5 = "";
          } else {
            const err10 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data5 = coerced5;
          if (data !== void 0) {
            data["carrierName"] = coerced5;
          }
        }
      }
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err11 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.messageType !== void 0) {
      let data6 = data.messageType;
      if (typeof data6 !== "string") {
        let dataType6 = typeof data6;
        let coerced6 = void 0;
        if (!(coerced6 !== void 0)) {
          if (dataType6 == "number" || dataType6 == "boolean") {
            coerced6 = "" + data6;
          } else if (data6 === null) {
            coerced6 = "";
          } else {
            const err12 = { instancePath: instancePath + "/messageType", schemaPath: "#/properties/messageType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (coerced6 !== void 0) {
          data6 = coerced6;
          if (data !== void 0) {
            data["messageType"] = coerced6;
          }
        }
      }
      if (!(data6 === "sms" || data6 === "mms" || data6 === "rcs")) {
        const err13 = { instancePath: instancePath + "/messageType", schemaPath: "#/properties/messageType/enum", keyword: "enum", params: { allowedValues: schema31.properties.messageType.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data7 = data.errorCode;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        let dataType7 = typeof data7;
        let coerced7 = void 0;
        if (!(coerced7 !== void 0)) {
          if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1)) {
            coerced7 = +data7;
          } else {
            const err14 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (coerced7 !== void 0) {
          data7 = coerced7;
          if (data !== void 0) {
            data["errorCode"] = coerced7;
          }
        }
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err15 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.fromDateTime !== void 0) {
      let data8 = data.fromDateTime;
      if (typeof data8 !== "string") {
        let dataType8 = typeof data8;
        let coerced8 = void 0;
        if (!(coerced8 !== void 0)) {
          if (dataType8 == "number" || dataType8 == "boolean") {
            coerced8 = "" + data8;
          } else if (data8 === null) {
            coerced8 = "";
          } else {
            const err16 = { instancePath: instancePath + "/fromDateTime", schemaPath: "#/properties/fromDateTime/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (coerced8 !== void 0) {
          data8 = coerced8;
          if (data !== void 0) {
            data["fromDateTime"] = coerced8;
          }
        }
      }
      if (typeof data8 === "string") {
        if (!pattern4.test(data8)) {
          const err17 = { instancePath: instancePath + "/fromDateTime", schemaPath: "#/properties/fromDateTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.toDateTime !== void 0) {
      let data9 = data.toDateTime;
      if (typeof data9 !== "string") {
        let dataType9 = typeof data9;
        let coerced9 = void 0;
        if (!(coerced9 !== void 0)) {
          if (dataType9 == "number" || dataType9 == "boolean") {
            coerced9 = "" + data9;
          } else if (data9 === null) {
            coerced9 = "";
          } else {
            const err18 = { instancePath: instancePath + "/toDateTime", schemaPath: "#/properties/toDateTime/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (coerced9 !== void 0) {
          data9 = coerced9;
          if (data !== void 0) {
            data["toDateTime"] = coerced9;
          }
        }
      }
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err19 = { instancePath: instancePath + "/toDateTime", schemaPath: "#/properties/toDateTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.campaignId !== void 0) {
      let data10 = data.campaignId;
      if (typeof data10 !== "string") {
        let dataType10 = typeof data10;
        let coerced10 = void 0;
        if (!(coerced10 !== void 0)) {
          if (dataType10 == "number" || dataType10 == "boolean") {
            coerced10 = "" + data10;
          } else if (data10 === null) {
            coerced10 = "";
          } else {
            const err20 = { instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (coerced10 !== void 0) {
          data10 = coerced10;
          if (data !== void 0) {
            data["campaignId"] = coerced10;
          }
        }
      }
      if (typeof data10 === "string") {
        if (func1(data10) < 1) {
          const err21 = { instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.fromBwLatency !== void 0) {
      let data11 = data.fromBwLatency;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        let dataType11 = typeof data11;
        let coerced11 = void 0;
        if (!(coerced11 !== void 0)) {
          if (dataType11 === "boolean" || data11 === null || dataType11 === "string" && data11 && data11 == +data11 && !(data11 % 1)) {
            coerced11 = +data11;
          } else {
            const err22 = { instancePath: instancePath + "/fromBwLatency", schemaPath: "#/properties/fromBwLatency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (coerced11 !== void 0) {
          data11 = coerced11;
          if (data !== void 0) {
            data["fromBwLatency"] = coerced11;
          }
        }
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err23 = { instancePath: instancePath + "/fromBwLatency", schemaPath: "#/properties/fromBwLatency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.bwQueued !== void 0) {
      let data12 = data.bwQueued;
      if (typeof data12 !== "boolean") {
        let coerced12 = void 0;
        if (!(coerced12 !== void 0)) {
          if (data12 === "false" || data12 === 0 || data12 === null) {
            coerced12 = false;
          } else if (data12 === "true" || data12 === 1) {
            coerced12 = true;
          } else {
            const err24 = { instancePath: instancePath + "/bwQueued", schemaPath: "#/properties/bwQueued/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (coerced12 !== void 0) {
          data12 = coerced12;
          if (data !== void 0) {
            data["bwQueued"] = coerced12;
          }
        }
      }
    }
    if (data.product !== void 0) {
      let data13 = data.product;
      if (typeof data13 !== "string") {
        let dataType13 = typeof data13;
        let coerced13 = void 0;
        if (!(coerced13 !== void 0)) {
          if (dataType13 == "number" || dataType13 == "boolean") {
            coerced13 = "" + data13;
          } else if (data13 === null) {
            coerced13 = "";
          } else {
            const err25 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (coerced13 !== void 0) {
          data13 = coerced13;
          if (data !== void 0) {
            data["product"] = coerced13;
          }
        }
      }
      if (!(data13 === "LOCAL_A2P" || data13 === "P2P" || data13 === "SHORT_CODE_REACH" || data13 === "TOLL_FREE" || data13 === "HOSTED_SHORT_CODE" || data13 === "ALPHA_NUMERIC" || data13 === "RBM_MEDIA" || data13 === "RBM_RICH" || data13 === "RBM_CONVERSATIONAL")) {
        const err26 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/enum", keyword: "enum", params: { allowedValues: schema31.properties.product.enum } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data14 = data.location;
      if (typeof data14 !== "string") {
        let dataType14 = typeof data14;
        let coerced14 = void 0;
        if (!(coerced14 !== void 0)) {
          if (dataType14 == "number" || dataType14 == "boolean") {
            coerced14 = "" + data14;
          } else if (data14 === null) {
            coerced14 = "";
          } else {
            const err27 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (coerced14 !== void 0) {
          data14 = coerced14;
          if (data !== void 0) {
            data["location"] = coerced14;
          }
        }
      }
      if (typeof data14 === "string") {
        if (func1(data14) < 1) {
          const err28 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.carrierQueued !== void 0) {
      let data15 = data.carrierQueued;
      if (typeof data15 !== "boolean") {
        let coerced15 = void 0;
        if (!(coerced15 !== void 0)) {
          if (data15 === "false" || data15 === 0 || data15 === null) {
            coerced15 = false;
          } else if (data15 === "true" || data15 === 1) {
            coerced15 = true;
          } else {
            const err29 = { instancePath: instancePath + "/carrierQueued", schemaPath: "#/properties/carrierQueued/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (coerced15 !== void 0) {
          data15 = coerced15;
          if (data !== void 0) {
            data["carrierQueued"] = coerced15;
          }
        }
      }
    }
    if (data.fromCarrierLatency !== void 0) {
      let data16 = data.fromCarrierLatency;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        let dataType16 = typeof data16;
        let coerced16 = void 0;
        if (!(coerced16 !== void 0)) {
          if (dataType16 === "boolean" || data16 === null || dataType16 === "string" && data16 && data16 == +data16 && !(data16 % 1)) {
            coerced16 = +data16;
          } else {
            const err30 = { instancePath: instancePath + "/fromCarrierLatency", schemaPath: "#/properties/fromCarrierLatency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (coerced16 !== void 0) {
          data16 = coerced16;
          if (data !== void 0) {
            data["fromCarrierLatency"] = coerced16;
          }
        }
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err31 = { instancePath: instancePath + "/fromCarrierLatency", schemaPath: "#/properties/fromCarrierLatency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.callingNumberCountryA3 !== void 0) {
      let data17 = data.callingNumberCountryA3;
      if (typeof data17 !== "string") {
        let dataType17 = typeof data17;
        let coerced17 = void 0;
        if (!(coerced17 !== void 0)) {
          if (dataType17 == "number" || dataType17 == "boolean") {
            coerced17 = "" + data17;
          } else if (data17 === null) {
            coerced17 = "";
          } else {
            const err32 = { instancePath: instancePath + "/callingNumberCountryA3", schemaPath: "#/properties/callingNumberCountryA3/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (coerced17 !== void 0) {
          data17 = coerced17;
          if (data !== void 0) {
            data["callingNumberCountryA3"] = coerced17;
          }
        }
      }
      if (typeof data17 === "string") {
        if (func1(data17) < 1) {
          const err33 = { instancePath: instancePath + "/callingNumberCountryA3", schemaPath: "#/properties/callingNumberCountryA3/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.calledNumberCountryA3 !== void 0) {
      let data18 = data.calledNumberCountryA3;
      if (typeof data18 !== "string") {
        let dataType18 = typeof data18;
        let coerced18 = void 0;
        if (!(coerced18 !== void 0)) {
          if (dataType18 == "number" || dataType18 == "boolean") {
            coerced18 = "" + data18;
          } else if (data18 === null) {
            coerced18 = "";
          } else {
            const err34 = { instancePath: instancePath + "/calledNumberCountryA3", schemaPath: "#/properties/calledNumberCountryA3/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (coerced18 !== void 0) {
          data18 = coerced18;
          if (data !== void 0) {
            data["calledNumberCountryA3"] = coerced18;
          }
        }
      }
      if (typeof data18 === "string") {
        if (func1(data18) < 1) {
          const err35 = { instancePath: instancePath + "/calledNumberCountryA3", schemaPath: "#/properties/calledNumberCountryA3/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.fromSegmentCount !== void 0) {
      let data19 = data.fromSegmentCount;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        let dataType19 = typeof data19;
        let coerced19 = void 0;
        if (!(coerced19 !== void 0)) {
          if (dataType19 === "boolean" || data19 === null || dataType19 === "string" && data19 && data19 == +data19 && !(data19 % 1)) {
            coerced19 = +data19;
          } else {
            const err36 = { instancePath: instancePath + "/fromSegmentCount", schemaPath: "#/properties/fromSegmentCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (coerced19 !== void 0) {
          data19 = coerced19;
          if (data !== void 0) {
            data["fromSegmentCount"] = coerced19;
          }
        }
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          const err37 = { instancePath: instancePath + "/fromSegmentCount", schemaPath: "#/properties/fromSegmentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.toSegmentCount !== void 0) {
      let data20 = data.toSegmentCount;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        let dataType20 = typeof data20;
        let coerced20 = void 0;
        if (!(coerced20 !== void 0)) {
          if (dataType20 === "boolean" || data20 === null || dataType20 === "string" && data20 && data20 == +data20 && !(data20 % 1)) {
            coerced20 = +data20;
          } else {
            const err38 = { instancePath: instancePath + "/toSegmentCount", schemaPath: "#/properties/toSegmentCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (coerced20 !== void 0) {
          data20 = coerced20;
          if (data !== void 0) {
            data["toSegmentCount"] = coerced20;
          }
        }
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 < 0 || isNaN(data20)) {
          const err39 = { instancePath: instancePath + "/toSegmentCount", schemaPath: "#/properties/toSegmentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.fromMessageSize !== void 0) {
      let data21 = data.fromMessageSize;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        let dataType21 = typeof data21;
        let coerced21 = void 0;
        if (!(coerced21 !== void 0)) {
          if (dataType21 === "boolean" || data21 === null || dataType21 === "string" && data21 && data21 == +data21 && !(data21 % 1)) {
            coerced21 = +data21;
          } else {
            const err40 = { instancePath: instancePath + "/fromMessageSize", schemaPath: "#/properties/fromMessageSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (coerced21 !== void 0) {
          data21 = coerced21;
          if (data !== void 0) {
            data["fromMessageSize"] = coerced21;
          }
        }
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err41 = { instancePath: instancePath + "/fromMessageSize", schemaPath: "#/properties/fromMessageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.toMessageSize !== void 0) {
      let data22 = data.toMessageSize;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        let dataType22 = typeof data22;
        let coerced22 = void 0;
        if (!(coerced22 !== void 0)) {
          if (dataType22 === "boolean" || data22 === null || dataType22 === "string" && data22 && data22 == +data22 && !(data22 % 1)) {
            coerced22 = +data22;
          } else {
            const err42 = { instancePath: instancePath + "/toMessageSize", schemaPath: "#/properties/toMessageSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (coerced22 !== void 0) {
          data22 = coerced22;
          if (data !== void 0) {
            data["toMessageSize"] = coerced22;
          }
        }
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 0 || isNaN(data22)) {
          const err43 = { instancePath: instancePath + "/toMessageSize", schemaPath: "#/properties/toMessageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.sort !== void 0) {
      let data23 = data.sort;
      if (typeof data23 !== "string") {
        let dataType23 = typeof data23;
        let coerced23 = void 0;
        if (!(coerced23 !== void 0)) {
          if (dataType23 == "number" || dataType23 == "boolean") {
            coerced23 = "" + data23;
          } else if (data23 === null) {
            coerced23 = "";
          } else {
            const err44 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (coerced23 !== void 0) {
          data23 = coerced23;
          if (data !== void 0) {
            data["sort"] = coerced23;
          }
        }
      }
      if (typeof data23 === "string") {
        if (!pattern6.test(data23)) {
          const err45 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+:(asc|desc)$" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.pageToken !== void 0) {
      let data24 = data.pageToken;
      if (typeof data24 !== "string") {
        let dataType24 = typeof data24;
        let coerced24 = void 0;
        if (!(coerced24 !== void 0)) {
          if (dataType24 == "number" || dataType24 == "boolean") {
            coerced24 = "" + data24;
          } else if (data24 === null) {
            coerced24 = "";
          } else {
            const err46 = { instancePath: instancePath + "/pageToken", schemaPath: "#/properties/pageToken/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (coerced24 !== void 0) {
          data24 = coerced24;
          if (data !== void 0) {
            data["pageToken"] = coerced24;
          }
        }
      }
      if (typeof data24 === "string") {
        if (func1(data24) < 1) {
          const err47 = { instancePath: instancePath + "/pageToken", schemaPath: "#/properties/pageToken/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.limit !== void 0) {
      let data25 = data.limit;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        let dataType25 = typeof data25;
        let coerced25 = void 0;
        if (!(coerced25 !== void 0)) {
          if (dataType25 === "boolean" || data25 === null || dataType25 === "string" && data25 && data25 == +data25 && !(data25 % 1)) {
            coerced25 = +data25;
          } else {
            const err48 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (coerced25 !== void 0) {
          data25 = coerced25;
          if (data !== void 0) {
            data["limit"] = coerced25;
          }
        }
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 1e4 || isNaN(data25)) {
          const err49 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data25 < 1 || isNaN(data25)) {
          const err50 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
    }
    if (data.limitTotalCount !== void 0) {
      let data26 = data.limitTotalCount;
      if (typeof data26 !== "boolean") {
        let coerced26 = void 0;
        if (!(coerced26 !== void 0)) {
          if (data26 === "false" || data26 === 0 || data26 === null) {
            coerced26 = false;
          } else if (data26 === "true" || data26 === 1) {
            coerced26 = true;
          } else {
            const err51 = { instancePath: instancePath + "/limitTotalCount", schemaPath: "#/properties/limitTotalCount/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (coerced26 !== void 0) {
          data26 = coerced26;
          if (data !== void 0) {
            data["limitTotalCount"] = coerced26;
          }
        }
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "messageId": true, "sourceTn": true, "destinationTn": true, "messageStatus": true, "messageDirection": true, "carrierName": true, "messageType": true, "errorCode": true, "fromDateTime": true, "toDateTime": true, "campaignId": true, "fromBwLatency": true, "bwQueued": true, "product": true, "location": true, "carrierQueued": true, "fromCarrierLatency": true, "callingNumberCountryA3": true, "calledNumberCountryA3": true, "fromSegmentCount": true, "toSegmentCount": true, "fromMessageSize": true, "toMessageSize": true, "sort": true, "pageToken": true, "limit": true, "limitTotalCount": true }, "dynamicProps": false, "dynamicItems": false };
export {
  validateListMessagesQuery
};
