import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder';
import restify from 'restify';

/**
 * The bare botbuilder echo bot that everything is compared with: CloudAdapter behind restify, no authentication, no state.
 * It answers in the same HTTP response (expectReplies), with as many bytes as ours (decisions.md D18).
 */
const [bytes = '800'] = process.argv.slice(2);
const filling = 'x'.repeat(Math.max(0, Number(bytes) - 500));
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`${context.activity.text} ${filling}`));
  await next();
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
