// A foreign OPC UA client (node-opcua): N single jobs, one after the other; what arrived, as JSON on the last line.
// Arguments: endpoint, folder for its own certificate, jobs, publishing interval in ms, "none" or "secure".
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.env.NODE_PATH, "here.js"));
const opcua = require("node-opcua-client");
const { OPCUACertificateManager } = require("node-opcua-certificate-manager");

const [endpoint, folder, jobs, interval, security] = process.argv.slice(2);
const secure = security === "secure";
const VISION = "http://opcfoundation.org/UA/MachineVision";

const clientCertificateManager = new OPCUACertificateManager({ rootFolder: path.join(folder, "pki"), automaticallyAcceptUnknownCertificate: true });
await clientCertificateManager.initialize();
const client = opcua.OPCUAClient.create({
    applicationName: "foreign client",
    applicationUri: "urn:foreign:client",
    clientCertificateManager,
    connectionStrategy: { maxRetry: 1, initialDelay: 200 },
    endpointMustExist: false,
    requestedSessionTimeout: 60000,
    securityMode: secure ? opcua.MessageSecurityMode.SignAndEncrypt : opcua.MessageSecurityMode.None,
    securityPolicy: secure ? opcua.SecurityPolicy.Basic256Sha256 : opcua.SecurityPolicy.None,
});
if (secure) await client.createDefaultCertificate?.();
const out = { results: [], errors: [], calls: [], turns: [] };
try {
    await client.connect(endpoint);
    const session = await client.createSession();
    const namespaces = await session.readNamespaceArray();
    const ns = namespaces.indexOf(VISION);
    const own = namespaces.indexOf("urn:inspector:station");
    const station = `ns=${own};s=cell 7`;
    const machine = `${station}.VisionStateMachine`;
    const automatic = `${machine}.AutomaticModeStateMachine`;

    const subscription = await session.createSubscription2({
        requestedPublishingInterval: Number(interval), requestedLifetimeCount: 1000, requestedMaxKeepAliveCount: 20,
        maxNotificationsPerPublish: 100, publishingEnabled: true, priority: 1,
    });
    const names = ["JobId", "PartId", "ResultId", "IsPartial", "ResultState", "InternalRecipeId", "ResultContent"];
    const filter = opcua.constructEventFilter([...names.map((name) => `${ns}:${name}`), "EventType"], opcua.ofType(`ns=${ns};i=1024`));
    const item = await subscription.monitor(
        { nodeId: "i=2253", attributeId: opcua.AttributeIds.EventNotifier },
        { samplingInterval: 0, discardOldest: true, queueSize: 1000, filter },
        opcua.TimestampsToReturn.Both,
    );
    let arrived = () => {};
    item.on("changed", (fields) => {
        const plain = fields.map((field) => field.value);
        out.results.push({
            job: plain[0]?.id, part: plain[1]?.id, result: plain[2]?.id, partial: plain[3], state: plain[4], recipe: plain[5]?.id,
            content: plain[6] && [...plain[6]].map((one) => one?.value),
        });
        arrived();
    });

    const call = async (object, method, inputs = []) => (await session.call({ objectId: object, methodId: method, inputArguments: inputs }));
    const began = await call(machine, `${machine}.SelectModeAutomatic`);
    out.automatic = began.outputArguments[0].value;
    const types = {};
    for (const [name, number] of [["MeasId", 3015], ["PartId", 3004], ["RecipeIdExternal", 3002], ["ProductId", 3003]])
        types[name] = opcua.coerceNodeId(`ns=${ns};i=${number}`);
    const make = (name, id) => session.constructExtensionObject(types[name], { id });
    for (let job = 1; job <= Number(jobs); job++) {
        const extension = async (name, id) => ({ dataType: opcua.DataType.ExtensionObject, value: await make(name, id) });
        const inputs = [
            await extension("MeasId", `m${job}`), await extension("PartId", `part ${job}`), await extension("RecipeIdExternal", ""),
            await extension("ProductId", ""), { dataType: opcua.DataType.Variant, arrayType: opcua.VariantArrayType.Array, value: [] },
        ];
        const done = new Promise((resolve) => { arrived = resolve; });
        const start = performance.now();
        const answer = await call(automatic, `${automatic}.StartSingleJob`, inputs);
        out.calls.push(performance.now() - start);
        if (!answer.statusCode.isGood() || answer.outputArguments[1].value !== 0)
            { out.errors.push([answer.statusCode.toString(), answer.outputArguments?.[1]?.value]); break; }
        await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 10000))]);
        out.turns.push(performance.now() - start);
    }
    const last = out.results.at(-1)?.result;
    if (last) {
        const found = await call(`${station}.ResultManagement`, `${station}.ResultManagement.GetResultById`, [
            { dataType: opcua.DataType.ExtensionObject, value: await session.constructExtensionObject(opcua.coerceNodeId(`ns=${ns};i=3021`), { id: last }) },
            { dataType: opcua.DataType.Int32, value: 0 },
        ]);
        const value = found.outputArguments[1].value;
        out.found = { state: value.resultState, partial: value.isPartial, recipe: value.internalRecipeId?.id, content: [...value.resultContent].map((one) => one?.value ?? one) };
    }
    await subscription.terminate();
    await session.close();
} catch (error) {
    out.refused = String(error.message);
} finally {
    await client.disconnect().catch(() => {});
}
console.log(JSON.stringify(out));
process.exit(0);
